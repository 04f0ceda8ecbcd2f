//! Types of other crates that validate themselves by the validator crate: their errors as faults.
//!
//! Their keys are the names of fields in Rust and not those on the wire; that is all they tell.

use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use super::report::Report;

/// Notes what the value says of itself.
pub(crate) fn check(value: &impl Validate, report: &Report<'_>) {
    if report.is_readable()
        && let Err(errors) = value.validate()
    {
        note(&errors, report);
    }
}

fn note(errors: &ValidationErrors, report: &Report<'_>) {
    let mut members: Vec<_> = errors.errors().iter().collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    for (name, kind) in members {
        match kind {
            // What concerns the whole stands under this name.
            ValidationErrorsKind::Field(list) if name.as_ref() == "__all__" => {
                list.iter().for_each(|error| note_one(error, report));
            }
            ValidationErrorsKind::Field(list) => {
                list.iter().for_each(|error| note_one(error, &report.field(name)));
            }
            ValidationErrorsKind::Struct(inner) => note(inner, &report.field(name)),
            ValidationErrorsKind::List(items) => {
                let list = report.field(name);
                items.iter().for_each(|(index, inner)| note(inner, &list.index(*index)));
            }
        }
    }
}

/// The value that was refused is a parameter of the error: it decides between two codes, and is never told.
fn note_one(error: &ValidationError, report: &Report<'_>) {
    let (code, text) = match error.code.as_ref() {
        "length" => length(error),
        "range" => range(error),
        "email" => ("email".into(), "must be an e-mail address".into()),
        "url" => ("url".into(), "must be a url".into()),
        "regex" => ("regex".into(), "has not the expected form".into()),
        "required" => ("missing".into(), "is required".into()),
        "contains" | "does_not_contain" | "must_match" | "credit_card" | "ip" | "non_control_character" => {
            ("custom".into(), "is not valid".into())
        }
        own => (own.to_owned(), "is not valid".into()),
    };
    report.note(code, error.message.as_ref().map_or(text, ToString::to_string));
}

fn length(error: &ValidationError) -> (String, String) {
    let (found, unit, what) = match error.params.get("value") {
        Some(serde_json::Value::Array(items)) => (items.len() as f64, "items", "items"),
        Some(serde_json::Value::Object(members)) => (members.len() as f64, "items", "items"),
        Some(serde_json::Value::String(text)) => (text.chars().count() as f64, "length", "characters"),
        _ => return ("custom".to_owned(), "is not valid".to_owned()),
    };
    let least = number(error, "min").or(number(error, "equal"));
    match (least, number(error, "max").or(number(error, "equal"))) {
        (Some(least), _) if found < least => {
            (format!("min_{unit}"), format!("must have at least {least} {what}"))
        }
        (_, Some(most)) => (format!("max_{unit}"), format!("must have at most {most} {what}")),
        _ => ("custom".to_owned(), "is not valid".to_owned()),
    }
}

fn range(error: &ValidationError) -> (String, String) {
    let found = number(error, "value").unwrap_or(f64::NAN);
    let broken =
        |name, holds: fn(&f64, &f64) -> bool| number(error, name).filter(|bound| !holds(&found, bound));
    let (code, sign, bound) = if let Some(bound) = broken("min", f64::ge) {
        ("ge", ">=", bound)
    } else if let Some(bound) = broken("max", f64::le) {
        ("le", "<=", bound)
    } else if let Some(bound) = broken("exclusive_min", f64::gt) {
        ("gt", ">", bound)
    } else if let Some(bound) = broken("exclusive_max", f64::lt) {
        ("lt", "<", bound)
    } else {
        return ("custom".to_owned(), "is not valid".to_owned());
    };
    (code.to_owned(), format!("must be {sign} {bound}"))
}

fn number(error: &ValidationError, name: &str) -> Option<f64> {
    error.params.get(name)?.as_f64()
}
