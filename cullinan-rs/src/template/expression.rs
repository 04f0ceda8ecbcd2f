//! `regex(..)` in a template. An expression may hold slashes, braces and parentheses: it ends at the first `)}` that
//! the segment's end follows.

use super::scan::{find, strip_prefix};

/// Where a segment ends that begins with `{name:regex(`; `None` for any other, and for one without its `)}`.
pub(super) const fn end(text: &str) -> Option<usize> {
    match called(text) {
        Some((name, arguments)) if strip_prefix(name, "regex").is_some() && name.len() == 5 => {
            match closing(arguments) {
                Some(length) => Some(text.len() - arguments.len() + length),
                None => None,
            }
        }
        _ => None,
    }
}

/// What is called in `{name:called(arguments`, and all that stands behind the parenthesis.
pub(super) const fn called(text: &str) -> Option<(&str, &str)> {
    let [b'{', ..] = text.as_bytes() else { return None };
    let Some(colon) = find(text, b':') else { return None };
    let (name, constraint) = text.split_at(colon);
    let Some(paren) = find(constraint, b'(') else { return None };
    let (constraint, arguments) = constraint.split_at(paren);
    let (constraint, arguments) = (constraint.split_at(1).1, arguments.split_at(1).1);
    if is_word(name.split_at(1).1) && is_word(constraint) { Some((constraint, arguments)) } else { None }
}

/// The expression in `regex(..)`.
pub(super) const fn inside(constraint: &str) -> Option<&str> {
    let Some(behind) = strip_prefix(constraint, "regex(") else { return None };
    match behind.as_bytes() {
        [source @ .., b')'] => Some(behind.split_at(source.len()).0),
        _ => None,
    }
}

/// How far it is to behind the first `)}` that ends a segment.
const fn closing(text: &str) -> Option<usize> {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return None,
            [b')', b'}'] | [b')', b'}', b'/', ..] => return Some(text.len() - rest.len() + 2),
            [_, after @ ..] => after,
        };
    }
}

/// Whether nothing in it ends a name.
const fn is_word(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if !byte.is_ascii_alphanumeric() && *byte != b'_' && *byte != b'-' && byte.is_ascii() {
            return false;
        }
        rest = after;
    }
    true
}
