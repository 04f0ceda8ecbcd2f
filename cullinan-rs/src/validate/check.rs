//! `Check`: a value that knows its rules, at any depth.

use super::report::Report;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model, and holds none",
    label = "has no rules to check",
    note = "a type of your own takes `#[model]`; one of another crate goes into a `#[model]` newtype, which asks its `validator::Validate` if it has one"
)]
/// A value that knows its rules.
///
/// `#[model]` implements it. Lists, maps, sets, options, arrays and tuples of such values have it too, and so have the
/// values of the language and its standard library, which have no rules. A container of your own that is to be looked
/// into implements it and [`Item`](super::Item).
pub trait Check {
    /// Whether such values may have rules.
    const RULES: bool = true;

    /// Notes every rule that the value breaks.
    fn check(&self, report: &Report<'_>);

    /// Brings the value into its normal form, before its rules are looked at. A function of the user's is called where
    /// all of the value could be read; the report says so, and nothing is noted.
    fn normalise(&mut self, _report: &Report<'_>) {}
}
