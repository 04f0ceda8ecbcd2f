//! `custom`: what a function of the user's says; a schema cannot tell.

pub(super) const CODE: &str = "custom";

pub(super) fn text() -> String {
    "is not valid".to_owned()
}
