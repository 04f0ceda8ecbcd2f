//! Percent-decoding (RFC 3986 §2.1): borrowed where nothing is encoded.

use std::borrow::Cow;

/// Whether `+` stands for a space, as in `application/x-www-form-urlencoded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plus {
    Space,
    Literal,
}

/// Decodes `raw`; `None` for a `%` without two hexadecimal digits behind it and for what is not UTF-8.
pub(crate) fn decode(raw: &str, plus: Plus) -> Option<Cow<'_, str>> {
    let encoded = |byte: &u8| *byte == b'%' || (*byte == b'+' && plus == Plus::Space);
    if raw.as_bytes().iter().any(encoded) { decode_slow(raw, plus).map(Cow::Owned) } else { Some(raw.into()) }
}

/// The same for what is known to be encoded.
pub(crate) fn decode_slow(raw: &str, plus: Plus) -> Option<String> {
    String::from_utf8(decode_bytes(raw, plus)?).ok()
}

/// Decodes what may be text of another encoding than UTF-8; `None` for a `%` without two hexadecimal digits behind it.
pub(crate) fn decode_bytes(raw: &str, plus: Plus) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some(at) = memchr::memchr(b'%', rest) {
        let (plain, encoded) = rest.split_at_checked(at)?;
        let [_, high, low, behind @ ..] = encoded else { return None };
        push(&mut decoded, plain, plus);
        decoded.push((hex(*high)? << 4) | hex(*low)?);
        rest = behind;
    }
    push(&mut decoded, rest, plus);
    Some(decoded)
}

/// Adds what has no `%`.
fn push(decoded: &mut Vec<u8>, plain: &[u8], plus: Plus) {
    let start = decoded.len();
    decoded.extend_from_slice(plain);
    if plus == Plus::Space {
        let added = decoded.get_mut(start..).unwrap_or_default();
        added.iter_mut().for_each(|byte| *byte = if *byte == b'+' { b' ' } else { *byte });
    }
}

/// Writes `text` as `application/x-www-form-urlencoded` does (WHATWG URL, the percent-encode set of that name).
pub(crate) fn encode_form(text: &str, into: &mut String) {
    let mut texts = text.split(' ');
    texts.next().into_iter().for_each(|text| encode(text, is_form, into));
    for text in texts {
        into.push('+');
        encode(text, is_form, into);
    }
}

fn is_form(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_')
}

/// Writes `text` as the value of a header's extended parameter (RFC 8187 §3.2.1, `attr-char`).
pub(crate) fn encode_attribute(text: &str, into: &mut String) {
    let is_plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'!' | b'#' | b'$' | b'&' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
            )
    };
    encode(text, is_plain, into);
}

/// Writes `text` so that it is one segment of a path (RFC 3986 §3.3, pchar).
pub(crate) fn encode_segment(text: &str, into: &mut String) {
    encode(text, is_pchar, into);
}

/// Writes what is a path or a query string already, maybe one that only the lenient take for one: what has no place in
/// it is encoded, and what is encoded stays as it is.
pub(crate) fn encode_path(text: &str, into: &mut String) {
    encode(text, |byte| is_pchar(byte) || matches!(byte, b'/' | b'?' | b'%'), into);
}

const fn is_pchar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+')
        || matches!(byte, b',' | b';' | b'=' | b':' | b'@')
}

/// Writes `text`, and whatever is not plain as `%` and two digits. Only ASCII can be plain.
pub(crate) fn encode(text: &str, is_plain: impl Fn(u8) -> bool, into: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
    for byte in text.bytes() {
        if byte.is_ascii() && is_plain(byte) {
            into.push(byte.into());
        } else {
            into.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

#[inline]
fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
