//! The `Cookie` header (RFC 6265 §4.2): `name=value` pairs between semicolons.

use super::percent;

/// The values of the cookie `name` in one header line; surrounding double quotes are taken off.
pub(crate) fn values<'r>(line: &'r str, name: &str) -> impl Iterator<Item = &'r str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        loop {
            let (pair, behind) = first_pair(rest?);
            rest = behind;
            if let Some(value) = value_of(name, pair) {
                return Some(value);
            }
        }
    })
}

/// The first pair of a line, and what stands behind its semicolon.
#[inline]
fn first_pair(line: &str) -> (&str, Option<&str>) {
    let end = line.bytes().position(|byte| byte == b';').unwrap_or(line.len());
    let (pair, behind) = line.split_at_checked(end).unwrap_or_default();
    (pair, behind.get(1..))
}

/// The value of a pair that has this name. White space around either is passed over (§5.2).
#[inline]
fn value_of<'r>(name: &str, pair: &'r str) -> Option<&'r str> {
    let behind = pair.trim_ascii_start().strip_prefix(name)?;
    let value = behind.trim_ascii_start().strip_prefix('=')?.trim_ascii();
    Some(value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value))
}

/// The value of a cookie as [`values`] and percent-decoding read it back: what is no `cookie-octet` (RFC 6265 §4.1.1),
/// and `%` itself, is percent-encoded.
pub(crate) fn encode(value: &str) -> String {
    let is_plain =
        |byte: u8| matches!(byte, b'!' | b'#'..=b'$' | b'&'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~');
    let mut encoded = String::with_capacity(value.len());
    percent::encode(value, is_plain, &mut encoded);
    encoded
}

#[cfg(test)]
mod tests {
    use super::{encode, values};
    use crate::codec::percent::{Plus, decode};

    #[test]
    fn what_is_set_is_read_back() {
        for value in [
            "",
            "plain",
            "a b",
            "a+b",
            "50%",
            "%41",
            "a;b",
            "a,b",
            "\"quoted\"",
            "\\",
            "ü€😀",
            "\r\n\0\t",
            "a=b",
            " x ",
        ] {
            let line = format!("other=1; name={}; last=2", encode(value));
            assert!(line.is_ascii() && !line.contains(['\r', '\n', '\0', '"', '\\', ',']), "{line}");
            let raw: Vec<_> = values(&line, "name").collect();
            assert_eq!(raw.len(), 1, "{line}");
            assert_eq!(decode(raw[0], Plus::Literal).as_deref(), Some(value), "{line}");
        }
        assert_eq!(encode("aZ09-_.~!*'()"), "aZ09-_.~!*'()");
    }
}
