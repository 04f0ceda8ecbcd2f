//! Percent-decoding as it is read, for comparing literals without an allocation.

/// The bytes that `segment` stands for; `None` among them for a `%` without two hexadecimal digits behind it.
pub(super) fn decoded(segment: &[u8]) -> impl Iterator<Item = Option<u8>> {
    let mut bytes = segment.iter();
    std::iter::from_fn(move || {
        let byte = *bytes.next()?;
        if byte != b'%' {
            return Some(Some(byte));
        }
        let high = bytes.next().copied().and_then(hex);
        let low = bytes.next().copied().and_then(hex);
        Some(high.zip(low).map(|(high, low)| (high << 4) | low))
    })
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
