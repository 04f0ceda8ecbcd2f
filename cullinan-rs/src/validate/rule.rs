//! A rule as a parameter or a field carries it.

use super::bound::Bound;
use super::regex::Pattern;

/// One rule of a parameter or of a model's field.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub(super) kind: Kind,
    pub(super) message: Option<&'static str>,
    pub(super) code: Option<&'static str>,
}

/// What a rule asks.
#[derive(Clone, Copy, Debug)]
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
