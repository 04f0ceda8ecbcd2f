//! A span of time: `"500ms"`, `"30s"`, `"2m"`, `"1h"`.

use std::time::Duration;

use super::number::leading;

const HOW: &str = "a duration is a number and a unit: ms, s, m or h, as in `30s`";

/// Reads a duration; the error says how one is written.
pub(crate) const fn duration(text: &str) -> Result<Duration, &'static str> {
    let Some((number, unit)) = leading(text) else { return Err(HOW) };
    let unit = match unit {
        b"ms" => return Ok(Duration::from_millis(number)),
        b"s" => 1,
        b"m" => 60,
        b"h" => 3_600,
        _ => return Err(HOW),
    };
    match number.checked_mul(unit) {
        Some(seconds) => Ok(Duration::from_secs(seconds)),
        None => Err("a duration is at most 18446744073709551615 seconds"),
    }
}
