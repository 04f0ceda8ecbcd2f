//! What a call must prove, as `security = ["bearer", "oauth(books:read)"]` says it: each text is one sufficient way.
//!
//! A text names a scheme, its scopes in parentheses, and further schemes behind `+` that are needed besides. `none` asks
//! for nothing.

const HOW: &str = "a requirement names a scheme, as in `\"bearer\"`, `\"oauth(books:read books:write)\"` or `\"bearer + key\"`";

/// The requirement that every call meets.
const NONE: &str = "none";

/// Where in a requirement the next sign stands.
#[derive(Clone, Copy)]
enum At {
    Begin,
    Name,
    Open,
    Scope,
    Between,
    End,
}

/// What is wrong with `text` as a requirement.
pub(crate) const fn requirement_fault(text: &str) -> Option<&'static str> {
    let (mut at, mut rest) = (At::Begin, text.as_bytes());
    while let [byte, after @ ..] = rest {
        at = match (at, *byte) {
            (At::Begin, b' ') => At::Begin,
            (At::Begin | At::Name, byte) if is_name(byte) => At::Name,
            (At::Name, b'(') => At::Open,
            (At::Name | At::End, b' ') => At::End,
            (At::Name | At::End, b'+') => At::Begin,
            (At::Scope | At::Between, b')') => At::End,
            (At::Open, b' ') => At::Open,
            (At::Scope | At::Between, b' ') => At::Between,
            (At::Open | At::Scope | At::Between, byte) if is_scope(byte) => At::Scope,
            _ => return Some(HOW),
        };
        rest = after;
    }
    if matches!(at, At::Name | At::End) { None } else { Some(HOW) }
}

/// What a component of a document may be called.
const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
}

/// RFC 6749 §3.3, without the parentheses that it has.
const fn is_scope(byte: u8) -> bool {
    matches!(byte, 0x21..=0x7e) && !matches!(byte, b'"' | b'\\' | b'(' | b')')
}

/// The schemes of a requirement with their scopes; none for `none`.
pub(crate) fn schemes(text: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    let parts = if text.trim() == NONE { "" } else { text };
    parts.split('+').map(str::trim).filter(|part| !part.is_empty()).map(|part| {
        let (name, scopes) = part.split_once('(').unwrap_or((part, ""));
        (name.trim_end(), scopes.trim_end_matches(')').split_ascii_whitespace().collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_is_schemes_with_their_scopes() {
        for (text, expected) in [
            ("bearer", vec![("bearer", vec![])]),
            ("oauth(books:read books:write)", vec![("oauth", vec!["books:read", "books:write"])]),
            (" bearer +key( a ) ", vec![("bearer", vec![]), ("key", vec!["a"])]),
            ("none", vec![]),
            ("none.such", vec![("none.such", vec![])]),
        ] {
            assert_eq!(requirement_fault(text), None, "{text}");
            assert_eq!(schemes(text).collect::<Vec<_>>(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_none_is_said_to_be() {
        for text in ["", " ", "a b", "a+", "+a", "a()", "a(b", "a)b", "a(b)c", "ä", "a(b(c))", "a/b", "a(\")"]
        {
            assert!(requirement_fault(text).is_some(), "{text}");
        }
    }
}
