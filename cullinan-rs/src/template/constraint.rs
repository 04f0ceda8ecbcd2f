//! What a placeholder may ask of its segment: `{id:int}`, `{year:regex([0-9]{4})}`, `{code:isbn}`.

use super::distance::distance;
use super::expression;
use super::scan::{same, same_ignoring_case};

/// What a placeholder asks of its segment.
///
/// The order is that in which they are tried where several stand at one position: what somebody wrote for an
/// application says more than what is built in, and of that the narrower comes before the wider, so that none is
/// hidden behind another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Constraint<'t> {
    /// One of the application's own, by its name.
    Own(&'t str),
    /// `regex(..)`: the whole segment matches the expression.
    Regex(&'t str),
    /// `int`: what an `i64` is read from.
    Int,
    /// `float`: a decimal number.
    Float,
    /// `date`: a day of the calendar, as RFC 3339 writes it (§5.6, full-date).
    Date,
    /// `uuid`: 32 hexadecimal digits in five groups (RFC 9562 §4), in either case.
    Uuid,
    /// `slug`: words of `a-z` and `0-9` with a `-` between them.
    Slug,
}

/// Every name that is taken, `path` included.
const NAMES: [&str; 7] = ["int", "float", "date", "uuid", "slug", "regex", "path"];

impl<'t> Constraint<'t> {
    /// What stands behind the colon. A name that is not built in is one of the application's own.
    pub(super) const fn of(text: &'t str) -> Self {
        if let Some(source) = expression::inside(text) {
            return Self::Regex(source);
        }
        let mut rest: &[(&str, Self)] = &[
            ("int", Self::Int),
            ("float", Self::Float),
            ("date", Self::Date),
            ("uuid", Self::Uuid),
            ("slug", Self::Slug),
        ];
        while let [(name, constraint), after @ ..] = rest {
            if same(text, name) {
                return *constraint;
            }
            rest = after;
        }
        Self::Own(text)
    }
}

/// Whether a name is built in.
pub(crate) const fn is_built_in(name: &str) -> bool {
    let mut rest: &[&str] = &NAMES;
    while let [known, after @ ..] = rest {
        if same(name, known) {
            return true;
        }
        rest = after;
    }
    false
}

/// The built-in name that another one is a slip for: the same in another case, or one letter apart behind the first.
/// Such a name is refused while a program is compiled, so no constraint of an application's own may have it.
pub(crate) const fn slip(name: &str) -> Option<&'static str> {
    let mut rest: &[&'static str] = &NAMES;
    while let [known, after @ ..] = rest {
        let begins_alike = match (name.as_bytes(), known.as_bytes()) {
            ([first, ..], [wanted, ..]) => *first == *wanted,
            _ => false,
        };
        if !same(name, known)
            && (same_ignoring_case(name, known) || (begins_alike && matches!(distance(name, known), Some(1))))
        {
            return Some(known);
        }
        rest = after;
    }
    None
}
