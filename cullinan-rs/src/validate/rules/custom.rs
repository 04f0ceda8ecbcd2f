//! `custom`: what a function of the user's says; a schema cannot tell.

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn text() -> String {
    "is not valid".to_owned()
}
