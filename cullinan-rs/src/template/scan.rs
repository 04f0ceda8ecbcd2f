//! The few string operations that std does not offer in a `const fn`.

/// Where `wanted`, an ASCII character, first stands in `text`.
pub(super) const fn find(text: &str, wanted: u8) -> Option<usize> {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if *byte == wanted {
            return Some(text.len() - rest.len());
        }
        rest = after;
    }
    None
}

/// Whether two texts are equal.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    while let ([a, more @ ..], [b, others @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (more, others);
    }
    left.is_empty() && right.is_empty()
}

/// `text` without its first byte, which must be ASCII.
pub(super) const fn behind_first(text: &str) -> &str {
    text.split_at(1).1
}

/// `text` without one slash at its beginning.
pub(super) const fn strip_slash(text: &str) -> &str {
    if let [b'/', ..] = text.as_bytes() { behind_first(text) } else { text }
}

/// What follows `prefix` in `text`.
pub(super) const fn strip_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    if text.len() < prefix.len() || !text.is_char_boundary(prefix.len()) {
        return None;
    }
    let (begin, behind) = text.split_at(prefix.len());
    if same(begin, prefix) { Some(behind) } else { None }
}

/// Whether two texts are equal but for the case of ASCII letters.
pub(super) const fn same_ignoring_case(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    while let ([a, more @ ..], [b, others @ ..]) = (left, right) {
        if !a.eq_ignore_ascii_case(b) {
            return false;
        }
        (left, right) = (more, others);
    }
    left.is_empty() && right.is_empty()
}
