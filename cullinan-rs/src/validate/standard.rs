//! `validator::Validate` for models, so that other code can use them.

use std::borrow::Cow;

use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use super::check::Check;
use super::notes::Notes;
use crate::fault::In;

/// Checks a model as the validator crate's users expect; the keys are JSON Pointers below the model.
///
/// # Errors
/// Every rule that is broken.
pub fn validate(model: &impl Check) -> Result<(), ValidationErrors> {
    let notes = Notes::new(In::Body, "", None, &[]);
    model.check(&notes.report());
    let mut errors = ValidationErrors::new();
    for fault in notes.into_found().faults {
        let below = fault.pointer().and_then(|pointer| pointer.strip_prefix('#'));
        let key = Cow::Owned(below.unwrap_or_default().to_owned());
        let mut error = ValidationError::new("custom");
        error.code = Cow::Owned(fault.code().to_owned());
        error.message = Some(Cow::Owned(fault.detail().to_owned()));
        let kind = errors.errors_mut().entry(key).or_insert_with(|| ValidationErrorsKind::Field(Vec::new()));
        if let ValidationErrorsKind::Field(list) = kind {
            list.push(error);
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
