//! Which content types are JSON.

/// Whether a `Content-Type` means JSON: `application/json` or a type with the suffix `+json` (RFC 6839 §3.1),
/// in any case, whatever its parameters.
pub(crate) fn is_json(content_type: &[u8]) -> bool {
    let essence = content_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    essence.eq_ignore_ascii_case(b"application/json")
        || essence.iter().rposition(|byte| *byte == b'+').is_some_and(|plus| {
            essence.get(plus..).is_some_and(|suffix| suffix.eq_ignore_ascii_case(b"+json"))
        })
}
