//! A field's rules against its value, for generated code.

use validator::ValidationError;

use super::kinds::{Numeric, Textual};
use super::lists::{Distinct, Listed, Measured, Unit};
use super::report::Report;
use super::rule::Rule;

/// The checks of a field.
pub struct Checked;

impl Checked {
    /// Rules about numbers.
    #[inline]
    pub fn numbers(value: &impl Numeric, rules: &[Rule], report: &Report<'_>) {
        value.numbers(&mut |number| note(rules, report, |rule| rule.check_number(number)));
    }

    /// Rules about texts.
    #[inline]
    pub fn texts(value: &impl Textual, rules: &[Rule], report: &Report<'_>) {
        value.texts(&mut |text| note(rules, report, |rule| rule.check_text(text)));
    }

    /// Rules about how many items a list has.
    #[inline]
    pub fn items(value: &impl Listed, rules: &[Rule], report: &Report<'_>) {
        if let Some(count) = value.count() {
            note(rules, report, |rule| rule.check_count(count));
        }
    }

    /// The rule that no item is there twice.
    #[inline]
    pub fn distinct(value: &impl Distinct, rules: &[Rule], report: &Report<'_>) {
        note(rules, report, |rule| !rule.is_unique() || value.is_distinct());
    }

    /// `length(..)`: characters or items, as the type says.
    #[inline]
    pub fn lengths<T: Measured>(value: &T, rules: &[Rule], report: &Report<'_>) {
        let Some(length) = value.length() else { return };
        note(rules, report, |rule| match T::UNIT {
            Unit::Characters => rule.check_length(length),
            Unit::Items => rule.check_count(length),
        });
    }

    /// `required`: an `Option` that must hold something.
    #[inline]
    pub fn required<T>(value: &Option<T>, report: &Report<'_>) {
        if value.is_none() {
            report.note("missing", "is required");
        }
    }

    /// What a function of the user's says.
    #[inline]
    pub fn outcome(said: Result<(), ValidationError>, report: &Report<'_>) {
        if let Err(error) = said {
            note_own(error, report);
        }
    }
}

#[inline]
fn note(rules: &[Rule], report: &Report<'_>, keeps: impl Fn(&Rule) -> bool) {
    for rule in rules {
        if !keeps(rule) {
            let broken = rule.broken();
            report.note(broken.code, broken.text);
        }
    }
}

/// The user's own code and message; a function that gives no message says only that the value is not valid.
#[cold]
fn note_own(error: ValidationError, report: &Report<'_>) {
    let code = if error.code.is_empty() { "custom".into() } else { error.code };
    report.note(code, error.message.unwrap_or("is not valid".into()));
}
