//! What stands in a `Location` header (RFC 9110 §10.2.2).

use http::header::HeaderValue;

use crate::codec::percent;
use crate::error::{Error, Result};

/// A uri reference as a header: what a uri has no place for (RFC 3986 §2) is percent-encoded, so that no client reads
/// it in a way of its own; `%` stays as it is. Control characters are refused rather than encoded: somebody meant to
/// end the line.
pub(super) fn location(uri: &str) -> Result<HeaderValue> {
    if uri.chars().any(char::is_control) {
        return Err(Error::internal(format!("a location has control characters: {uri:?}")));
    }
    let is_plain = |byte: u8| {
        byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
    };
    let mut encoded = String::with_capacity(uri.len());
    percent::encode(uri, is_plain, &mut encoded);
    Ok(HeaderValue::try_from(encoded)?)
}
