//! A number of bytes: `"5MB"` is 5·10⁶, `"5MiB"` is 5·2²⁰.

use super::number::leading;

const HOW: &str =
    "a size is a number and a unit: B, KB, MB, GB (powers of 1000) or KiB, MiB, GiB (of 1024), as in `2MiB`";

/// Reads a size; the error says how one is written.
pub(crate) const fn size(text: &str) -> Result<u64, &'static str> {
    let Some((number, unit)) = leading(text) else { return Err(HOW) };
    let unit = match unit {
        b"" | b"B" => 1,
        b"KB" => 1_000,
        b"MB" => 1_000_000,
        b"GB" => 1_000_000_000,
        b"KiB" => 1 << 10,
        b"MiB" => 1 << 20,
        b"GiB" => 1 << 30,
        _ => return Err(HOW),
    };
    match number.checked_mul(unit) {
        Some(bytes) => Ok(bytes),
        None => Err("a size is at most 18446744073709551615 bytes"),
    }
}
