//! Media types (RFC 9110 §8.3.1) and ranges of them (§12.5.1): `image/png`, `image/*`, `*/*`.
//!
//! Types are compared by their essence: case-insensitively, without parameters.

const HOW_TYPE: &str = "a media type is two words and a slash, as in `application/json`";
const HOW_RANGE: &str = "a media range is a type and a subtype, as in `image/png`, `image/*` or `*/*`";
const PARAMETERS: &str = "media types are compared without their parameters: leave out `;` and what follows";

/// What is wrong with `text` as a media type without parameters.
pub(crate) const fn type_fault(text: &str) -> Option<&'static str> {
    match halves(text) {
        Some((b"*", _) | (_, b"*")) => Some("a media type is a single one: `*` stands for none"),
        Some(_) => None,
        None if has_parameters(text) => Some(PARAMETERS),
        None => Some(HOW_TYPE),
    }
}

/// What is wrong with `text` as the media type of an answer, which may have parameters.
pub(crate) const fn answer_fault(text: &str) -> Option<&'static str> {
    let (mut end, mut rest) = (0, text.as_bytes());
    while let [first, after @ ..] = rest {
        if *first == b';' {
            break;
        }
        (end, rest) = (end + 1, after);
    }
    let mut parameters = rest;
    while let [first, after @ ..] = parameters {
        if !matches!(first, b' '..=b'~') {
            return Some("a media type has visible ASCII only");
        }
        parameters = after;
    }
    let (essence, _) = text.split_at(end);
    type_fault(essence.trim_ascii_end())
}

/// What is wrong with `text` as a media range without parameters.
pub(crate) const fn range_fault(text: &str) -> Option<&'static str> {
    match halves(text) {
        Some((b"*", b"*")) => None,
        Some((b"*", _)) => Some(HOW_RANGE),
        Some(_) => None,
        None if has_parameters(text) => Some(PARAMETERS),
        None => Some(HOW_RANGE),
    }
}

/// A media type without its parameters, as it was written.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim_ascii()
}

/// Whether a media type, with parameters or without, is one of a range, which may be a single type.
pub(crate) fn is_within(media_type: &str, range: &str) -> bool {
    let essence = essence(media_type);
    match range.strip_suffix("/*") {
        Some("*") => essence.contains('/'),
        Some(kind) => essence.split_once('/').is_some_and(|(own, _)| own.eq_ignore_ascii_case(kind)),
        None => essence.eq_ignore_ascii_case(range),
    }
}

/// The two tokens (RFC 9110 §5.6.2) beside the only slash.
const fn halves(text: &str) -> Option<(&[u8], &[u8])> {
    let bytes = text.as_bytes();
    let (mut slash, mut rest) = (0, bytes);
    while let [first, after @ ..] = rest {
        if *first == b'/' {
            break;
        }
        (slash, rest) = (slash + 1, after);
    }
    let [b'/', behind @ ..] = rest else { return None };
    let (before, _) = bytes.split_at(slash);
    if is_token(before) && is_token(behind) { Some((before, behind)) } else { None }
}

/// Whether it is a token (RFC 9110 §5.6.2).
pub(crate) const fn is_token(text: &[u8]) -> bool {
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let is_sign = matches!(
            first,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        );
        if !first.is_ascii_alphanumeric() && !is_sign {
            return false;
        }
        rest = after;
    }
    !text.is_empty()
}

const fn has_parameters(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b';' {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{HOW_RANGE, HOW_TYPE, PARAMETERS, answer_fault, is_within, range_fault, type_fault};

    #[test]
    fn a_media_type_is_two_tokens_and_a_slash() {
        for text in ["application/json", "application/vnd.shop.v1+json", "x/y", "Text/HTML"] {
            assert_eq!((type_fault(text), range_fault(text)), (None, None), "{text}");
        }
        for text in ["", "json", "a/", "/b", "a/b/c", "a b/c", "a/b ", "a,b/c", "ä/b"] {
            assert_eq!((type_fault(text), range_fault(text)), (Some(HOW_TYPE), Some(HOW_RANGE)), "{text}");
        }
        let with_parameters = "text/html; charset=utf-8";
        assert_eq!(type_fault(with_parameters), Some(PARAMETERS));
        assert_eq!(range_fault(with_parameters), Some(PARAMETERS));
    }

    #[test]
    fn that_of_an_answer_may_have_parameters() {
        for text in ["text/csv", "text/csv; charset=utf-8", "text/csv ;header=present"] {
            assert_eq!(answer_fault(text), None, "{text}");
        }
        for text in ["", "csv", "; charset=utf-8", "*/*", "text/csv; a=\r\nb", "text/csv; a=ü", "text/\u{7f}"]
        {
            assert!(answer_fault(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_range_ends_in_a_star() {
        for text in ["*/*", "image/*"] {
            assert_eq!(range_fault(text), None, "{text}");
            assert!(type_fault(text).is_some(), "{text}");
        }
        for text in ["*/png", "*"] {
            assert_eq!(range_fault(text), Some(HOW_RANGE), "{text}");
        }
    }

    #[test]
    fn types_are_compared_by_their_essence() {
        for (media_type, range, expected) in [
            ("image/png", "image/*", true),
            ("IMAGE/PNG; q=1", "image/*", true),
            ("image/png ; q=1", "Image/Png", true),
            ("image/pngx", "image/png", false),
            ("imagex/png", "image/*", false),
            ("image", "image/*", false),
            ("text/plain", "*/*", true),
            ("", "*/*", false),
        ] {
            assert_eq!(is_within(media_type, range), expected, "{media_type} {range}");
        }
    }
}
