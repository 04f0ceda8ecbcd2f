//! Types of other crates that validate themselves by the validator crate: their errors as faults.
//!
//! Their keys are the names of fields in Rust and not those on the wire; that is all they tell.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};

use serde::Serialize;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use super::report::Report;
use super::{key, sets};
use crate::pointer;

/// Notes what the value says of itself.
pub(crate) fn check(value: &impl Validate, report: &Report<'_>) {
    if report.is_readable()
        && let Err(errors) = value.validate()
    {
        note(&errors, report);
    }
}

/// Values that validate themselves, in a container that validator does not look into, or whose order is not the one
/// that was sent.
pub trait Foreigners {
    /// Asks each of them.
    fn each(&self, report: &Report<'_>);
}

impl<T: Validate> Foreigners for Option<T> {
    fn each(&self, report: &Report<'_>) {
        self.iter().for_each(|value| check(value, report));
    }
}

impl<T: Validate> Foreigners for Box<T> {
    fn each(&self, report: &Report<'_>) {
        check(&**self, report);
    }
}

macro_rules! maps {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<K: Serialize, T: Validate $($more)*> Foreigners for $type {
            fn each(&self, report: &Report<'_>) {
                for (key, value) in self {
                    check(value, &report.field(&key::name(key)));
                }
            }
        }
    )*};
}

maps! {
    [] BTreeMap<K, T>;
    [, S] HashMap<K, T, S>;
}

macro_rules! sets {
    ($([$($more:tt)*] $type:ty;)*) => {$(
        impl<T: Validate $($more)*> Foreigners for $type {
            fn each(&self, report: &Report<'_>) {
                sets::each(self.iter(), report, |value, report| check(value, report));
            }
        }
    )*};
}

sets! {
    [] BTreeSet<T>;
    [] BinaryHeap<T>;
    [, S] HashSet<T, S>;
}

fn note(errors: &ValidationErrors, report: &Report<'_>) {
    let mut members: Vec<_> = errors.errors().iter().collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    for (name, kind) in members {
        at(name, report, &mut |report| note_kind(kind, report));
    }
}

fn note_kind(kind: &ValidationErrorsKind, report: &Report<'_>) {
    match kind {
        ValidationErrorsKind::Field(list) => list.iter().for_each(|error| note_one(error, report)),
        ValidationErrorsKind::Struct(inner) => note(inner, report),
        ValidationErrorsKind::List(items) => {
            items.iter().for_each(|(index, inner)| note(inner, &report.index(*index)));
        }
    }
}

/// Shows the place of that name: a field, the whole, or a list by the key that validator has for it. A model in it
/// speaks of itself by JSON Pointers.
fn at(name: &str, report: &Report<'_>, see: &mut dyn FnMut(&Report<'_>)) {
    match name {
        "__all__" | "_tmp_validator" | "" => see(report),
        _ if name.starts_with('/') => {
            below(&pointer::tokens(name).collect::<Vec<_>>(), report, see);
        }
        _ => see(&report.field(name)),
    }
}

fn below(tokens: &[String], report: &Report<'_>, see: &mut dyn FnMut(&Report<'_>)) {
    match tokens {
        [] => see(report),
        [first, rest @ ..] => below(rest, &report.field(first), see),
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
