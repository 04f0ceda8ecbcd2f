//! Rules of this application's own, and a normal form: plain functions.

use cullinan::serde::{Deserialize, Deserializer};
use cullinan::validator::ValidationError;

use crate::sign_up::SignUp;

/// A password needs a letter and something else. Its text is never repeated.
pub(crate) fn is_strong(password: &str) -> Result<(), ValidationError> {
    let has = |is: fn(char) -> bool| password.contains(is);
    if has(char::is_alphabetic) && has(|sign| !sign.is_alphabetic()) {
        return Ok(());
    }
    Err(ValidationError::new("weak_password").with_message("must have a letter and something else".into()))
}

/// It takes two fields to tell: who is under 18 names a guardian.
pub(crate) fn has_guardian(form: &SignUp) -> Result<(), ValidationError> {
    if form.age >= 18 || form.guardian.is_some() { Ok(()) } else { Err(ValidationError::new("guardian")) }
}

/// An HTML form sends a field that was left empty as an empty text.
pub(crate) fn none_if_blank<'de, D: Deserializer<'de>>(field: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(field)?.filter(|text| !text.trim().is_empty()))
}

/// `a   b` is `a b`.
#[allow(clippy::ptr_arg, reason = "a normal form may change the length")]
pub(crate) fn collapse_spaces(text: &mut String) {
    *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
}
