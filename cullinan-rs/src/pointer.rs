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

/// What stands for the items of a list that were passed over (RFC 6901 §4: the item after the last, which is not
/// there).
pub(crate) const PASSED_OVER: &str = "-";

/// The names and indices on the way to the place.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(token)
}

/// Whether `pointer` is `root` or lies below it.
pub(crate) fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What [`push`] has escaped.
fn token(escaped: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(escaped.len()), escaped.bytes());
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'~' => {
                if rest.next() == Some(b'1') {
                    b'/'
                } else {
                    b'~'
                }
            }
            b'%' => digit(rest.next()) << 4 | digit(rest.next()),
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap_or_default()
}

fn digit(byte: Option<u8>) -> u8 {
    let digit = byte.and_then(|byte| char::from(byte).to_digit(16));
    digit.and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0)
}

fn may_stand(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._!$&'()*+,;=:@?".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::{push, tokens};

    #[test]
    fn what_is_escaped_is_found_again() {
        for name in ["", "a", "a/b~c", "~1", "%41 é\u{1F600}", "#?&", "0"] {
            let mut pointer = "#/x".to_owned();
            push(&mut pointer, name);
            push(&mut pointer, "y");
            assert_eq!(tokens(&pointer).collect::<Vec<_>>(), ["x", name, "y"]);
        }
        assert_eq!(tokens("#").count(), 0);
    }
}
