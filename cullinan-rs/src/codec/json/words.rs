//! What a failure means, in the framework's own words. What was sent never stands in them.

use super::failure::{Asked, Failure, Got, Kind};
use super::node::Value;

/// The code and the sentence for a failure at this value.
pub(super) fn explain(failure: &Failure, value: &Value<'_>) -> (&'static str, String) {
    match failure.kind() {
        Kind::Missing(_) => ("missing", "is required".to_owned()),
        Kind::UnknownField(_) => ("unknown", "is not a known field".to_owned()),
        Kind::UnknownVariant { known, .. } => ("unknown", one_of(known)),
        Kind::Repeated(_) => ("malformed", "must not be given twice".to_owned()),
        Kind::OutOfRange => ("malformed", "must be a number that 64 bits can hold".to_owned()),
        Kind::Broken(what) => ("malformed", (*what).to_owned()),
        Kind::Bare => ("malformed", "must be an object: this variant has data".to_owned()),
        Kind::Length => ("malformed", length(failure.asked())),
        Kind::Unsuited if matches!(value, Value::Null) => ("malformed", "must not be null".to_owned()),
        Kind::Unsuited => ("malformed", unsuited(failure, value)),
        _ => ("malformed", refused(failure, value)),
    }
}

/// The code and the sentence for a value of which something that cannot be told has failed.
pub(super) fn explain_whole(failure: &Failure, value: &Value<'_>) -> (&'static str, String) {
    let is_variant = matches!(failure.asked(), Some(Asked::Variant(_)));
    match failure.kind() {
        Kind::UnknownVariant { .. } if is_variant => explain(failure, value),
        Kind::Missing(_) | Kind::UnknownField(_) | Kind::UnknownVariant { .. } => {
            ("malformed", "is not valid".to_owned())
        }
        Kind::Length if !matches!(value, Value::List(_)) => ("malformed", "is not valid".to_owned()),
        _ => explain(failure, value),
    }
}

/// The sentence for the name of a member that the type of a map's keys refused.
pub(super) fn explain_key(failure: &Failure) -> (&'static str, String) {
    match (failure.kind(), failure.asked()) {
        (Kind::UnknownField(_) | Kind::UnknownVariant { .. } | Kind::Repeated(_), _) => {
            explain(failure, &Value::Dropped)
        }
        (_, Some(Asked::Integer(name))) => ("malformed", format!("its name {}", integer(name, ""))),
        (_, Some(Asked::Float)) => ("malformed", "its name must be a number".to_owned()),
        (_, Some(Asked::Bool)) => ("malformed", "its name must be `true` or `false`".to_owned()),
        _ => ("malformed", "its name is not valid".to_owned()),
    }
}

/// The sentence for a part that serde buffered.
pub(super) fn explain_part(failure: &Failure) -> (&'static str, String) {
    match failure.kind() {
        Kind::Refused { got: Got::Null, .. } => ("malformed", "must not be null".to_owned()),
        Kind::Refused { wanted: words, .. } => ("malformed", wanted(words)),
        Kind::Custom(_) => ("malformed", "is not valid".to_owned()),
        _ => explain(failure, &Value::Dropped),
    }
}

/// What a buffered part should have been, by what its visitor said.
fn wanted(words: &str) -> String {
    let is = |starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
    if is(&["struct", "a map", "internally", "adjacently", "variant of", "map"]) {
        return "must be an object".to_owned();
    }
    if is(&["a sequence", "tuple", "an array"]) {
        return "must be a list".to_owned();
    }
    if is(&["variant i"]) {
        return "must be a string".to_owned();
    }
    match words {
        "f32" | "f64" => "must be a number".to_owned(),
        "string or map" => "must be a string or an object".to_owned(),
        "a boolean" => "must be `true` or `false`".to_owned(),
        "a character" => "must be a single character".to_owned(),
        "unit" | "null" => "must be null".to_owned(),
        _ if is_range(words) => integer(words, words),
        // The names of Rust types are nobody's business.
        _ if words.is_empty() || is(&["unit ", "enum"]) => "is not valid".to_owned(),
        _ => format!("must be {words}"),
    }
}

/// The value is of the right type, or the type asked for none in particular, and it was refused.
fn refused(failure: &Failure, value: &Value<'_>) -> String {
    match failure.asked() {
        _ if failure.has_returned() => "is not valid".to_owned(),
        Some(Asked::Any) if matches!(value, Value::Null) => "must not be null".to_owned(),
        Some(Asked::Any | Asked::Text | Asked::Tag) => wanted(failure.expecting()),
        Some(Asked::Integer(_) | Asked::Float | Asked::Char) => unsuited(failure, value),
        _ => "is not valid".to_owned(),
    }
}

/// What it must be to suit what was asked for.
fn unsuited(failure: &Failure, value: &Value<'_>) -> String {
    match failure.asked() {
        Some(Asked::Bool) => "must be `true` or `false`".to_owned(),
        Some(Asked::Integer(name)) => integer(name, failure.expecting()),
        Some(Asked::Float) => "must be a number".to_owned(),
        Some(Asked::Char) => "must be a single character".to_owned(),
        Some(Asked::Text | Asked::Any | Asked::Tag) => wanted(failure.expecting()),
        Some(Asked::Unit) => "must be null".to_owned(),
        Some(Asked::List) => "must be a list".to_owned(),
        Some(Asked::Tuple(_)) => length(failure.asked()),
        Some(Asked::Map | Asked::Object) if matches!(value, Value::List(_)) => {
            "must be an object, not a list".to_owned()
        }
        Some(Asked::Map | Asked::Object) => "must be an object".to_owned(),
        Some(Asked::Variant(known)) if matches!(value, Value::Object(_)) => {
            format!("must have exactly one key, which {}", one_of(known))
        }
        Some(Asked::Variant(known)) => one_of(known),
        None => "is not valid".to_owned(),
    }
}

fn length(asked: Option<Asked>) -> String {
    match asked {
        Some(Asked::Tuple(1)) => "must be a list of 1 item".to_owned(),
        Some(Asked::Tuple(count)) => format!("must be a list of {count} items"),
        _ => "has not the right number of items".to_owned(),
    }
}

fn one_of(known: &[&str]) -> String {
    let names = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    format!("must be one of {names}")
}

/// Whether a visitor with these words wants an integer.
pub(super) fn is_range(words: &str) -> bool {
    RANGES.iter().any(|(name, _)| words.ends_with(name))
}

/// The range of an integer; a type that is not zero says so in `expecting`.
fn integer(name: &str, expecting: &str) -> String {
    let range = RANGES.iter().find(|(known, _)| name.ends_with(known)).map_or("", |(_, range)| range);
    match expecting.starts_with("a nonzero") {
        true => format!("must be an integer {range}, but not 0"),
        false => format!("must be an integer {range}"),
    }
}

const RANGES: &[(&str, &str)] = &[
    ("u8", "from 0 to 255"),
    ("u16", "from 0 to 65535"),
    ("u32", "from 0 to 4294967295"),
    ("u64", "from 0 to 18446744073709551615"),
    ("u128", "of at most 128 bits, not negative"),
    ("usize", "from 0 to 18446744073709551615"),
    ("i8", "from -128 to 127"),
    ("i16", "from -32768 to 32767"),
    ("i32", "from -2147483648 to 2147483647"),
    ("i64", "from -9223372036854775808 to 9223372036854775807"),
    ("i128", "of at most 128 bits"),
    ("isize", "from -9223372036854775808 to 9223372036854775807"),
];
