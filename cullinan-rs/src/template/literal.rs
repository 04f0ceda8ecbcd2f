//! What the characters of a segment and the segments without a placeholder may be.

use super::message::Message;

/// A character that has no place in a template.
pub(super) const fn character_fault(raw: &str) -> Option<Message> {
    let mut rest = raw.as_bytes();
    while let [byte, after @ ..] = rest {
        let why = match byte {
            b'?' => {
                "`?` begins the query, which is no part of a url template; take it as a `Query<_>` parameter"
            }
            b'#' => "`#` begins the fragment, which never reaches a server; write `%23` if it is meant",
            b'*' => "`*` is no wildcard; write `{rest:path}` as the last segment, or `%2A` if it is meant",
            0..=b' ' | 127 => {
                "a url holds no white space and no control characters; percent-encode them (`%20`)"
            }
            _ => {
                rest = after;
                continue;
            }
        };
        return Some(Message::new().with(why));
    }
    None
}

/// What is wrong with a segment that has no braces.
pub(super) const fn literal_fault(raw: &str) -> Option<Message> {
    if let [b':' | b'<', ..] = raw.as_bytes() {
        return Some(Message::new().code(raw).with(" is no placeholder; write `{name}`"));
    }
    if !is_encoded_well(raw) {
        return Some(
            Message::new()
                .code(raw)
                .with(" has a `%` without two hexadecimal digits behind it; `%` itself is `%25`"),
        );
    }
    if is_dots(raw) {
        return Some(
            Message::new()
                .code(raw)
                .with(" is resolved by clients before they ask; write the url it leads to"),
        );
    }
    None
}

const fn is_encoded_well(raw: &str) -> bool {
    let mut rest = raw.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [b'%', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => after,
            [b'%', ..] => return false,
            [_, after @ ..] => after,
        };
    }
}

/// `.` and `..`, also when they are encoded (the WHATWG URL standard's single-dot and double-dot segments).
const fn is_dots(raw: &str) -> bool {
    let (mut rest, mut dots) = (raw.as_bytes(), 0);
    while let [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] = rest {
        (rest, dots) = (after, dots + 1);
    }
    rest.is_empty() && (dots == 1 || dots == 2)
}
