//! `If-None-Match`: whether a client has a text already (RFC 9110 §13.1.2).

use http::HeaderMap;
use http::header::IF_NONE_MATCH;

/// Whether one of the entity tags is `etag`, by weak comparison, or any will do. What is no list of entity tags
/// matches nothing.
pub(super) fn none_match_fails(headers: &HeaderMap, etag: &[u8]) -> bool {
    headers.get_all(IF_NONE_MATCH).iter().any(|value| matches(value.as_bytes(), etag))
}

fn matches(list: &[u8], etag: &[u8]) -> bool {
    if list.trim_ascii() == b"*" {
        return true;
    }
    let mut rest = list.trim_ascii_start();
    while let Some((tag, behind)) = next(rest) {
        if tag == etag {
            return true;
        }
        rest = behind;
    }
    false
}

/// The first entity tag without its weakness, and what is behind the comma. A comma may be in a tag.
fn next(list: &[u8]) -> Option<(&[u8], &[u8])> {
    let list = list.strip_prefix(b"W/").unwrap_or(list);
    let end = list.strip_prefix(b"\"")?.iter().position(|byte| *byte == b'"')? + 2;
    let (tag, behind) = list.split_at_checked(end)?;
    let behind = behind.trim_ascii_start();
    let behind = behind.strip_prefix(b",").unwrap_or(behind);
    Some((tag, behind.trim_ascii_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_the_tag_or_not() {
        for (list, expected) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("\"b,\" ,\t W/\"a\"", true),
            (" * ", true),
            ("a", false),
            ("\"ab\"", false),
            ("\"b\", *", false),
            ("\"a", false),
            ("", false),
            (", \"a\"", false),
        ] {
            assert_eq!(matches(list.as_bytes(), b"\"a\""), expected, "{list}");
        }
    }
}
