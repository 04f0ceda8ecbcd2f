//! `Maybe<T>` keeps the rules of its value, as an `Option` does.

use validator::{Validate, ValidationError};

use super::bound::Number;
use super::check::Check;
use super::checked::{Optional, outcome};
use super::field::Field;
use super::foreign::{self, Foreigners};
use super::item::Item;
use super::items::Items;
use super::kinds::{Numeric, Textual};
use super::lists::{Distinct, Listed, Measured, Unit};
use super::normalise::TextualMut;
use super::report::Report;
use super::rule::Rule;
use crate::maybe::Maybe;

impl<T: Item> Item for Maybe<T> {}

impl<T: Check> Check for Maybe<T> {
    const RULES: bool = T::RULES;

    fn check(&self, report: &Report<'_>) {
        self.value().into_iter().for_each(|value| value.check(report));
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.value_mut().into_iter().for_each(|value| value.normalise(report));
    }
}

impl<T: Validate> Foreigners for Maybe<T> {
    fn each(&self, report: &Report<'_>) {
        self.value().into_iter().for_each(|value| foreign::check(value, report));
    }
}

impl<T> Optional for Maybe<T> {
    fn is_there(&self) -> bool {
        self.value().is_some()
    }
}

impl<T> Field<Maybe<T>> {
    /// Asks the function about the value, if there is one and all of it could be read.
    #[inline]
    pub fn custom(
        value: &Maybe<T>,
        check: impl FnOnce(&T) -> Result<(), ValidationError>,
        rule: Rule,
        report: &Report<'_>,
    ) {
        if let Some(value) = value.value().filter(|_| report.is_readable()) {
            outcome(check(value), &rule, report);
        }
    }

    /// Changes the value, if there is one and all of it could be read.
    #[inline]
    pub fn with(value: &mut Maybe<T>, change: impl FnOnce(&mut T), report: &Report<'_>) {
        value.value_mut().filter(|_| report.is_readable()).map(change);
    }
}

impl<T: Numeric> Numeric for Maybe<T> {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        self.value().into_iter().for_each(|value| value.numbers(at, see));
    }
}

impl<T: Textual> Textual for Maybe<T> {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        self.value().into_iter().for_each(|value| value.texts(at, see));
    }
}

impl<T: TextualMut> TextualMut for Maybe<T> {
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.value_mut().into_iter().for_each(|text| text.texts_mut(change));
    }
}

impl<C: Items> Items for Maybe<C> {
    type Item = C::Item;

    fn items(&self, report: &Report<'_>, see: &mut dyn FnMut(&C::Item, &Report<'_>)) {
        self.value().into_iter().for_each(|list| list.items(report, see));
    }
}

impl<T: Listed> Listed for Maybe<T> {
    const NEEDS_ALL: bool = T::NEEDS_ALL;

    fn count(&self) -> Option<usize> {
        self.value().and_then(T::count)
    }
}

impl<T: Measured> Measured for Maybe<T> {
    const UNIT: Unit = T::UNIT;
    const NEEDS_ALL: bool = T::NEEDS_ALL;

    fn length(&self) -> Option<usize> {
        self.value().and_then(T::length)
    }
}

impl<T: Distinct> Distinct for Maybe<T> {
    fn is_distinct(&self) -> bool {
        self.value().is_none_or(T::is_distinct)
    }
}
