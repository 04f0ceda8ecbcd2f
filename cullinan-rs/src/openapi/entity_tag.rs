//! Entity tags: whether a client has a content already (RFC 9110 §8.8.3, §13.1.2).

use http::HeaderMap;
use http::header::{HeaderValue, IF_NONE_MATCH};

/// Tells the contents of one url apart (64-bit FNV-1a). Nobody gains by making two alike: they are the application's own.
pub(super) const fn digest(content: &[u8]) -> u64 {
    let (mut hash, mut rest) = (0xcbf2_9ce4_8422_2325_u64, content);
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    hash
}

/// The tag of a content with this digest.
pub(super) fn entity_tag(digest: u64) -> HeaderValue {
    HeaderValue::try_from(format!("\"{digest:016x}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// Whether the client of a GET or a HEAD has the content of that tag. A list that is malformed may name it all the same.
pub(super) fn is_known(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let lists = headers.get_all(IF_NONE_MATCH).iter();
    let mut tags = lists.flat_map(|list| list.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
    tags.any(|known| known == b"*" || known.strip_prefix(b"W/").unwrap_or(known) == tag.as_bytes())
}
