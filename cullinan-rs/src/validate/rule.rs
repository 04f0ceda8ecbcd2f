//! A rule as a parameter or a field carries it.

use std::fmt;

use super::bound::Bound;
use super::lists::Unit;
use super::rules::regex::{Expression, Pattern};

/// One rule of a parameter or of a model's field.
#[derive(Clone, Copy)]
pub struct Rule {
    pub(super) kind: Kind,
    pub(super) message: Option<&'static str>,
    pub(super) code: Option<&'static str>,
}

/// What a rule asks.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Ge(Bound),
    Le(Bound),
    Gt(Bound),
    Lt(Bound),
    MultipleOf(Bound),
    MinLength(usize),
    MaxLength(usize),
    Regex(&'static Pattern),
    OneOf(&'static [&'static str]),
    Email,
    Url,
    Ip,
    Ipv4,
    Ipv6,
    CreditCard,
    NonControlCharacter,
    Contains(&'static str),
    DoesNotContain(&'static str),
    MinItems(usize),
    MaxItems(usize),
    Unique,
    /// Characters or items, as the value's type says.
    Min(usize),
    Max(usize),
    Expression(&'static dyn Expression),
    Required,
    MustMatch(&'static [&'static str]),
    Custom,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident($($value:ident: $type:ty)?) $kind:ident;)*) => {
        /// The rules by name, for generated code.
        impl Rule {$(
            $(#[$doc])*
            #[must_use]
            pub const fn $name($($value: $type)?) -> Self {
                Self { kind: Kind::$kind $(($value))?, message: None, code: None }
            }
        )*}
    };
}

rules! {
    /// At least `bound`.
    ge(bound: Bound) Ge;
    /// At most `bound`.
    le(bound: Bound) Le;
    /// More than `bound`.
    gt(bound: Bound) Gt;
    /// Less than `bound`.
    lt(bound: Bound) Lt;
    /// A whole multiple of `bound`.
    multiple_of(bound: Bound) MultipleOf;
    /// At least `length` characters.
    min_length(length: usize) MinLength;
    /// At most `length` characters.
    max_length(length: usize) MaxLength;
    /// Matches the expression somewhere.
    regex(pattern: &'static Pattern) Regex;
    /// One of these texts.
    one_of(known: &'static [&'static str]) OneOf;
    /// An e-mail address.
    email() Email;
    /// An absolute url.
    url() Url;
    /// An IP address.
    ip() Ip;
    /// An IPv4 address.
    ipv4() Ipv4;
    /// An IPv6 address.
    ipv6() Ipv6;
    /// A credit card number.
    credit_card() CreditCard;
    /// No control characters.
    non_control_character() NonControlCharacter;
    /// The text somewhere within.
    contains(part: &'static str) Contains;
    /// The text nowhere within.
    does_not_contain(part: &'static str) DoesNotContain;
    /// At least `count` items.
    min_items(count: usize) MinItems;
    /// At most `count` items.
    max_items(count: usize) MaxItems;
    /// No item twice.
    unique() Unique;
    /// A length of at least `length`, in characters or items.
    min(length: usize) Min;
    /// A length of at most `length`, in characters or items.
    max(length: usize) Max;
    /// Matches a regular expression of the user's somewhere.
    expression(expression: &'static dyn Expression) Expression;
    /// There.
    required() Required;
    /// The same as the field of the first of these wire names; the others are read for it too.
    must_match(other: &'static [&'static str]) MustMatch;
    /// What a function of the user's says.
    custom() Custom;
}

impl Rule {
    /// Replaces what is said to whoever breaks the rule.
    #[must_use]
    pub const fn message(self, text: &'static str) -> Self {
        Self { message: Some(text), ..self }
    }

    /// Replaces the code of the fault.
    #[must_use]
    pub const fn code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }
}

impl Rule {
    /// The rule about the length of what counts its length in `unit`.
    pub(super) fn measured(self, unit: Unit) -> Self {
        let kind = match (self.kind, unit) {
            (Kind::Min(length), Unit::Characters) => Kind::MinLength(length),
            (Kind::Max(length), Unit::Characters) => Kind::MaxLength(length),
            (Kind::Min(length), Unit::Items) => Kind::MinItems(length),
            (Kind::Max(length), Unit::Items) => Kind::MaxItems(length),
            (kind, _) => kind,
        };
        Self { kind, ..self }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("message", &self.message)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}
