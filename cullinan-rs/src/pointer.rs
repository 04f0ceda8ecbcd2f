//! JSON Pointers as URI fragments (RFC 6901 §6).

use std::fmt::Write;

/// Appends one member name or index: `~` and `/` escaped, then whatever a fragment (RFC 3986 §3.5) may not hold
/// percent-encoded.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    for byte in token.bytes() {
        match byte {
            b'~' => pointer.push_str("~0"),
            b'/' => pointer.push_str("~1"),
            _ if may_stand(byte) => pointer.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(pointer, "%{byte:02X}")),
        }
    }
}

/// Whether `pointer` is `root` or lies below it.
pub(crate) fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn may_stand(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._!$&'()*+,;=:@?".contains(&byte)
}
