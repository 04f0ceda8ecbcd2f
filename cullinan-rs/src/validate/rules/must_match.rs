//! `must_match`: the same as another field; a schema cannot tell.

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn text(other: &[&str]) -> String {
    format!("must be the same as `{}`", other.first().copied().unwrap_or_default())
}
