//! `required`: an `Option` that must hold something; the schema says it by not being optional.

pub(super) const CODE: &str = "missing";

pub(super) fn text() -> String {
    "is required".to_owned()
}
