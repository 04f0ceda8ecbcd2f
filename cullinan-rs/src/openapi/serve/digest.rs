//! Digests and the entity tags that are made of them (RFC 9110 §8.8.3).

use http::header::HeaderValue;

/// Tells the contents of one url apart (64-bit FNV-1a), the same in every process. Nobody gains by making two alike: they
/// are the application's own.
pub(in crate::openapi) const fn digest(content: &[u8]) -> u64 {
    let (mut hash, mut rest) = (0xcbf2_9ce4_8422_2325_u64, content);
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    hash
}

/// The strong tag of a content with this digest.
pub(super) fn entity_tag(digest: u64) -> HeaderValue {
    HeaderValue::try_from(format!("\"{digest:016x}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}
