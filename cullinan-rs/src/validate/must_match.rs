//! `must_match`: the same as another field; a schema cannot tell.

pub(super) const CODE: &str = "custom";

pub(super) fn text(other: &str) -> String {
    format!("must be the same as `{other}`")
}
