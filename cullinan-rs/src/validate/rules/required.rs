//! `required`: an `Option` that must hold something; the schema says it by not being optional.

pub(in crate::validate) const CODE: &str = "missing";

pub(in crate::validate) fn text() -> String {
    "is required".to_owned()
}
