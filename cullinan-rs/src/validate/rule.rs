//! A rule as a parameter carries it, and what breaking one says.

use serde_json::{Map, Value};

use super::bound::{Bound, Number};
use super::regex::Pattern;
use super::{ge, gt, le, lt, max_length, min_length};

/// One rule of a parameter.
#[derive(Clone, Copy, Debug)]
pub struct Rule(Kind);

#[derive(Clone, Copy, Debug)]
enum Kind {
    Ge(Bound),
    Le(Bound),
    Gt(Bound),
    Lt(Bound),
    MinLength(usize),
    MaxLength(usize),
    Regex(&'static Pattern),
}

/// A rule that a value broke.
#[derive(Debug)]
pub struct Broken {
    /// The code of `docs/errors.md`.
    pub code: &'static str,
    /// What the value must be, for people; it never holds the value.
    pub text: String,
}

impl Rule {
    /// Whether a number keeps the rule. Rules about texts let every number through.
    #[must_use]
    pub fn check_number(&self, number: Number) -> bool {
        match self.0 {
            Kind::Ge(bound) => ge::check(bound, number),
            Kind::Le(bound) => le::check(bound, number),
            Kind::Gt(bound) => gt::check(bound, number),
            Kind::Lt(bound) => lt::check(bound, number),
            Kind::MinLength(_) | Kind::MaxLength(_) | Kind::Regex(_) => true,
        }
    }

    /// Whether a text keeps the rule. Rules about numbers let every text through.
    #[must_use]
    pub fn check_text(&self, text: &str) -> bool {
        match self.0 {
            Kind::MinLength(length) => min_length::check(length, text),
            Kind::MaxLength(length) => max_length::check(length, text),
            Kind::Regex(pattern) => super::regex::check(pattern, text),
            Kind::Ge(_) | Kind::Le(_) | Kind::Gt(_) | Kind::Lt(_) => true,
        }
    }

    /// What to say to whoever broke it.
    #[must_use]
    #[cold]
    pub fn broken(&self) -> Broken {
        let (code, text) = match self.0 {
            Kind::Ge(bound) => (ge::CODE, ge::text(bound)),
            Kind::Le(bound) => (le::CODE, le::text(bound)),
            Kind::Gt(bound) => (gt::CODE, gt::text(bound)),
            Kind::Lt(bound) => (lt::CODE, lt::text(bound)),
            Kind::MinLength(length) => (min_length::CODE, min_length::text(length)),
            Kind::MaxLength(length) => (max_length::CODE, max_length::text(length)),
            Kind::Regex(pattern) => (super::regex::CODE, super::regex::text(pattern)),
        };
        Broken { code, text }
    }

    /// Writes the rule into a JSON Schema.
    pub fn describe(&self, schema: &mut Map<String, Value>) {
        match self.0 {
            Kind::Ge(bound) => ge::describe(bound, schema),
            Kind::Le(bound) => le::describe(bound, schema),
            Kind::Gt(bound) => gt::describe(bound, schema),
            Kind::Lt(bound) => lt::describe(bound, schema),
            Kind::MinLength(length) => min_length::describe(length, schema),
            Kind::MaxLength(length) => max_length::describe(length, schema),
            Kind::Regex(pattern) => super::regex::describe(pattern, schema),
        }
    }

    /// Why the rule itself cannot be used, found at start-up.
    pub(crate) fn fault(&self) -> Option<String> {
        match self.0 {
            Kind::Regex(pattern) => pattern.fault(),
            _ => None,
        }
    }
}

/// The rules by name, for generated code.
impl Rule {
    /// At least `bound`.
    #[must_use]
    pub const fn ge(bound: Bound) -> Self {
        Self(Kind::Ge(bound))
    }

    /// At most `bound`.
    #[must_use]
    pub const fn le(bound: Bound) -> Self {
        Self(Kind::Le(bound))
    }

    /// More than `bound`.
    #[must_use]
    pub const fn gt(bound: Bound) -> Self {
        Self(Kind::Gt(bound))
    }

    /// Less than `bound`.
    #[must_use]
    pub const fn lt(bound: Bound) -> Self {
        Self(Kind::Lt(bound))
    }

    /// At least `length` characters.
    #[must_use]
    pub const fn min_length(length: usize) -> Self {
        Self(Kind::MinLength(length))
    }

    /// At most `length` characters.
    #[must_use]
    pub const fn max_length(length: usize) -> Self {
        Self(Kind::MaxLength(length))
    }

    /// Matches the expression somewhere.
    #[must_use]
    pub const fn regex(pattern: &'static Pattern) -> Self {
        Self(Kind::Regex(pattern))
    }
}
