//! A field's rules against its value, for generated code.

use validator::ValidationError;

use super::kinds::{Numeric, Textual};
use super::lists::Measured;
use super::report::Report;
use super::rule::Rule;

/// Rules about numbers.
#[inline]
pub fn numbers<T: Numeric + ?Sized>(value: &T, rules: &[Rule], report: &Report<'_>) {
    value.numbers(report, &mut |number, at| {
        rules.iter().filter(|rule| !rule.check_number(number)).for_each(|rule| note(rule, at));
    });
}

/// Rules about texts.
#[inline]
pub fn texts<T: Textual + ?Sized>(value: &T, rules: &[Rule], report: &Report<'_>) {
    value.texts(report, &mut |text, at| {
        rules.iter().filter(|rule| !rule.check_text(text)).for_each(|rule| note(rule, at));
    });
}

/// `length(..)`: characters or items, as the type says. The length of a set or a map is known where all of
/// it could be read.
#[inline]
pub fn lengths<T: Measured + ?Sized>(value: &T, rules: &[Rule], report: &Report<'_>) {
    let Some(length) = value.length() else { return };
    if !report.is_readable() && (T::NEEDS_ALL || report.lacks_items()) {
        return;
    }
    rules
        .iter()
        .filter(|rule| !rule.check_length(length))
        .for_each(|rule| note(&rule.measured(T::UNIT), report));
}

/// An `Option`, for `required`.
#[diagnostic::on_unimplemented(
    message = "`required` needs an `Option`, `{Self}` is none",
    label = "is always there"
)]
pub trait Optional {
    /// Whether it holds something.
    fn is_there(&self) -> bool;
}

impl<T> Optional for Option<T> {
    fn is_there(&self) -> bool {
        self.is_some()
    }
}

/// `required`: an `Option` that must hold something.
#[inline]
pub fn required<T: Optional>(value: &T, rules: &[Rule], report: &Report<'_>) {
    if !value.is_there() {
        rules.iter().filter(|rule| rule.is_required()).for_each(|rule| note(rule, report));
    }
}

/// `must_match(other = ..)`: the same as the field beside it, if all of both could be read.
#[inline]
pub fn must_match<T: PartialEq>(value: &T, other: &T, rules: &[Rule], report: &Report<'_>) {
    if value != other && report.is_readable() {
        let is_readable = |rule: &&Rule| rule.other().is_some_and(|names| report.is_readable_beside(names));
        rules.iter().filter(is_readable).for_each(|rule| note(rule, report));
    }
}

/// `schema(function = ..)`: a function that sees all of the value, if all of it could be read.
#[inline]
pub fn whole<T>(
    value: &T,
    check: impl FnOnce(&T) -> Result<(), ValidationError>,
    rule: Rule,
    report: &Report<'_>,
) {
    if report.is_readable() {
        outcome(check(value), &rule, report);
    }
}

/// What a function of the user's said. The rule's words come first, then the function's; one that gives none says
/// only that the value is not valid.
pub(super) fn outcome(said: Result<(), ValidationError>, rule: &Rule, report: &Report<'_>) {
    let Err(error) = said else { return };
    let own = if error.code.is_empty() { "custom".into() } else { error.code };
    let code = rule.code.map_or(own, Into::into);
    let text = rule.message.map(Into::into).or(error.message);
    report.note(code, text.unwrap_or("is not valid".into()));
}

#[cold]
fn note(rule: &Rule, report: &Report<'_>) {
    if report.listens() {
        let broken = rule.broken();
        report.note(broken.code, broken.text);
    }
}
