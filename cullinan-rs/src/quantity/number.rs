//! The number in front of a unit.

/// The digits that `text` begins with and what stands behind them; `None` without a digit and beyond `u64`.
pub(super) const fn leading(text: &str) -> Option<(u64, &[u8])> {
    let mut rest = text.as_bytes();
    let [b'0'..=b'9', ..] = rest else { return None };
    let mut number: u64 = 0;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        let Some(tens) = number.checked_mul(10) else { return None };
        let Some(sum) = tens.checked_add((*digit - b'0') as u64) else { return None };
        (number, rest) = (sum, after);
    }
    Some((number, rest))
}
