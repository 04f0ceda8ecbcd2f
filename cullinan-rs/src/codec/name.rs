//! Whether two names are one.

/// What `==` says, without a call for names as short as those of parameters mostly are.
#[inline]
pub(crate) fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.first_chunk::<4>(), b.first_chunk::<4>()) {
        (Some(first), Some(other)) if a.len() <= 8 => first == other && a.last_chunk::<4>() == b.last_chunk(),
        (None, None) => a.iter().zip(b).all(|(a, b)| a == b),
        _ => a == b,
    }
}
