//! A rule at work: what it lets through, what it says, what it writes into a schema.

use serde_json::{Map, Value};

use super::bound::Number;
use super::described::may_be;
use super::lists::Unit;
use super::rule::{Kind, Rule};
use super::rules::{
    contains, credit_card, custom, does_not_contain, email, ge, gt, ip, ipv4, ipv6, le, lt, max_items,
    max_length, min_items, min_length, multiple_of, must_match, non_control_character, one_of, regex,
    required, unique, url,
};

/// A rule that a value broke.
#[derive(Debug)]
pub struct Broken {
    /// The code of `docs/errors.md`, or the rule's own.
    pub code: &'static str,
    /// What the value must be, for people; it never holds the value.
    pub text: String,
    /// Whether the text is the user's own, to be said as it is.
    pub own_text: bool,
}

impl Rule {
    /// Whether a number keeps the rule. Rules about anything else let every number through.
    #[must_use]
    // In a loop over rules, what the number is as a float would be worked out before the first.
    #[inline(never)]
    pub fn check_number(&self, number: Number) -> bool {
        match self.kind {
            Kind::Ge(bound) => ge::check(bound, number),
            Kind::Le(bound) => le::check(bound, number),
            Kind::Gt(bound) => gt::check(bound, number),
            Kind::Lt(bound) => lt::check(bound, number),
            Kind::MultipleOf(bound) => multiple_of::check(bound, number),
            _ => true,
        }
    }

    /// Whether a text keeps the rule. Rules about anything else let every text through.
    #[must_use]
    pub fn check_text(&self, text: &str) -> bool {
        match self.kind {
            Kind::MinLength(length) => min_length::check(length, text),
            Kind::MaxLength(length) => max_length::check(length, text),
            Kind::Regex(pattern) => regex::check(pattern, text),
            Kind::OneOf(known) => one_of::check(known, text),
            Kind::Email => email::check(text),
            Kind::Url => url::check(text),
            Kind::Ip => ip::check(text),
            Kind::Ipv4 => ipv4::check(text),
            Kind::Ipv6 => ipv6::check(text),
            Kind::CreditCard => credit_card::check(text),
            Kind::NonControlCharacter => non_control_character::check(text),
            Kind::Contains(part) => contains::check(part, text),
            Kind::DoesNotContain(part) => does_not_contain::check(part, text),
            Kind::Expression(expression) => expression.is_match(text),
            _ => true,
        }
    }

    /// Whether a list of so many items keeps the rule. Rules about anything else let every list through.
    #[must_use]
    pub fn check_count(&self, found: usize) -> bool {
        match self.kind {
            Kind::MinItems(count) => min_items::check(count, found),
            Kind::MaxItems(count) => max_items::check(count, found),
            _ => true,
        }
    }

    /// Whether it is about the list as a whole rather than its items.
    #[must_use]
    pub const fn is_of_list(&self) -> bool {
        matches!(self.kind, Kind::MinItems(_) | Kind::MaxItems(_) | Kind::Unique)
    }

    /// Whether it asks for items that differ.
    #[must_use]
    pub const fn is_unique(&self) -> bool {
        matches!(self.kind, Kind::Unique)
    }

    /// What to say to whoever broke it.
    #[must_use]
    #[cold]
    pub fn broken(&self) -> Broken {
        let (code, text) = self.words();
        Broken {
            code: self.code.unwrap_or(code),
            own_text: self.message.is_some(),
            text: self.message.map_or(text, str::to_owned),
        }
    }

    fn words(&self) -> (&'static str, String) {
        match self.kind {
            Kind::Ge(bound) => (ge::CODE, ge::text(bound)),
            Kind::Le(bound) => (le::CODE, le::text(bound)),
            Kind::Gt(bound) => (gt::CODE, gt::text(bound)),
            Kind::Lt(bound) => (lt::CODE, lt::text(bound)),
            Kind::MultipleOf(bound) => (multiple_of::CODE, multiple_of::text(bound)),
            Kind::MinLength(length) => (min_length::CODE, min_length::text(length)),
            Kind::MaxLength(length) => (max_length::CODE, max_length::text(length)),
            Kind::Regex(pattern) => (regex::CODE, regex::text(pattern)),
            Kind::OneOf(known) => (one_of::CODE, one_of::text(known)),
            Kind::Email => (email::CODE, email::text()),
            Kind::Url => (url::CODE, url::text()),
            Kind::Ip => (ip::CODE, ip::text()),
            Kind::Ipv4 => (ipv4::CODE, ipv4::text()),
            Kind::Ipv6 => (ipv6::CODE, ipv6::text()),
            Kind::CreditCard => (credit_card::CODE, credit_card::text()),
            Kind::NonControlCharacter => (non_control_character::CODE, non_control_character::text()),
            Kind::Contains(part) => (contains::CODE, contains::text(part)),
            Kind::DoesNotContain(part) => (does_not_contain::CODE, does_not_contain::text(part)),
            Kind::MinItems(count) => (min_items::CODE, min_items::text(count)),
            Kind::MaxItems(count) => (max_items::CODE, max_items::text(count)),
            Kind::Unique => (unique::CODE, unique::text()),
            Kind::Min(length) => (min_length::CODE, min_length::text(length)),
            Kind::Max(length) => (max_length::CODE, max_length::text(length)),
            Kind::Expression(expression) => (regex::CODE, regex::words(&expression.source())),
            Kind::Required => (required::CODE, required::text()),
            Kind::MustMatch(other) => (must_match::CODE, must_match::text(other)),
            Kind::Custom => (custom::CODE, custom::text()),
        }
    }

    /// Writes the rule into a JSON Schema.
    pub fn describe(&self, schema: &mut Map<String, Value>) {
        match self.kind {
            Kind::Ge(bound) => ge::describe(bound, schema),
            Kind::Le(bound) => le::describe(bound, schema),
            Kind::Gt(bound) => gt::describe(bound, schema),
            Kind::Lt(bound) => lt::describe(bound, schema),
            Kind::MultipleOf(bound) => multiple_of::describe(bound, schema),
            Kind::MinLength(length) => min_length::describe(length, schema),
            Kind::MaxLength(length) => max_length::describe(length, schema),
            Kind::Regex(pattern) => regex::describe(pattern, schema),
            Kind::OneOf(known) => one_of::describe(known, schema),
            Kind::Email => email::describe(schema),
            Kind::Url => url::describe(schema),
            Kind::Ip => ip::describe(schema),
            Kind::Ipv4 => ipv4::describe(schema),
            Kind::Ipv6 => ipv6::describe(schema),
            Kind::CreditCard => credit_card::describe(schema),
            Kind::NonControlCharacter => non_control_character::describe(schema),
            Kind::Contains(part) => contains::describe(part, schema),
            Kind::DoesNotContain(part) => does_not_contain::describe(part, schema),
            Kind::MinItems(count) => min_items::describe(count, schema),
            Kind::MaxItems(count) => max_items::describe(count, schema),
            Kind::Unique => unique::describe(schema),
            Kind::Min(_) | Kind::Max(_) => self.describe_length(schema),
            Kind::Expression(expression) => regex::write(&expression.source(), schema),
            Kind::Required | Kind::MustMatch(_) | Kind::Custom => {}
        }
    }

    fn describe_length(&self, schema: &mut Map<String, Value>) {
        if may_be(schema, "string") {
            self.measured(Unit::Characters).describe(schema);
        }
        if may_be(schema, "array") || may_be(schema, "object") {
            self.measured(Unit::Items).describe(schema);
        }
    }

    /// Why the rule itself cannot be used, found at start-up.
    pub(crate) fn fault(&self) -> Option<String> {
        match self.kind {
            Kind::Regex(pattern) => pattern.fault(),
            _ => None,
        }
    }
}

impl Rule {
    /// Whether something of that length keeps the rule.
    #[must_use]
    pub fn check_length(&self, length: usize) -> bool {
        match self.kind {
            Kind::Min(least) => length >= least,
            Kind::Max(most) => length <= most,
            _ => true,
        }
    }

    pub(super) fn is_required(&self) -> bool {
        matches!(self.kind, Kind::Required)
    }

    /// The wire names of the field that the value must be the same as.
    pub(super) fn other(&self) -> Option<&'static [&'static str]> {
        match self.kind {
            Kind::MustMatch(other) => Some(other),
            _ => None,
        }
    }
}
