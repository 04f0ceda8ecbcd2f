//! The rules and the keywords of each, in validator's spelling.

use crate::keywords::{Keyword, Table};
use crate::suggest::closest;

const MESSAGE: Keyword = ("message", "\"text\"");
const CODE: Keyword = ("code", "\"name\"");
const FUNCTION: Keyword = ("function", "path::to::function");
const CONTEXT: (&str, &str) =
    ("use_context", "a rule sees the value alone: check what needs more in the handler");
const ON_FIELD_ERRORS: (&str, &str) =
    ("skip_on_field_errors", "the function runs whenever the fields it sees could be read: remove this");

const fn table(attribute: &'static str, known: &'static [Keyword]) -> Table {
    Table { attribute, known, bare: None, explained: &[] }
}

const RULES: &[Table] = &[
    table("length", &[("min", "1"), ("max", "100"), ("equal", "10"), MESSAGE, CODE]),
    table(
        "range",
        &[("min", "1"), ("max", "100"), ("exclusive_min", "0"), ("exclusive_max", "100"), MESSAGE, CODE],
    ),
    table("email", &[MESSAGE, CODE]),
    table("url", &[MESSAGE, CODE]),
    table("credit_card", &[MESSAGE, CODE]),
    table("non_control_character", &[MESSAGE, CODE]),
    table("ip", &[("v4", ""), ("v6", ""), MESSAGE, CODE]),
    table("ipv4", &[MESSAGE, CODE]),
    table("ipv6", &[MESSAGE, CODE]),
    table("required", &[MESSAGE, CODE]),
    table("contains", &[("pattern", "\"text\""), MESSAGE, CODE]),
    table("does_not_contain", &[("pattern", "\"text\""), MESSAGE, CODE]),
    table("must_match", &[("other", "other_field"), MESSAGE, CODE]),
    table("regex", &[("pattern", "r\"^[a-z]+$\""), ("path", "*EXPRESSION"), MESSAGE, CODE]),
    Table { attribute: "custom", known: &[FUNCTION, MESSAGE, CODE], bare: None, explained: &[CONTEXT] },
    Table {
        attribute: "schema",
        known: &[FUNCTION, MESSAGE, CODE],
        bare: None,
        explained: &[CONTEXT, ON_FIELD_ERRORS],
    },
];

/// Names that are no rules here, and why.
const EXPLAINED: &[(&str, &str)] = &[
    ("skip", "what is in a model is checked: remove `skip`, or take the rules off the type inside"),
    ("ge", "in a model that is `range(min = ..)`"),
    ("le", "in a model that is `range(max = ..)`"),
    ("gt", "in a model that is `range(exclusive_min = ..)`"),
    ("lt", "in a model that is `range(exclusive_max = ..)`"),
    ("min_length", "in a model that is `length(min = ..)`"),
    ("max_length", "in a model that is `length(max = ..)`"),
    ("min_items", "in a model that is `length(min = ..)`"),
    ("max_items", "in a model that is `length(max = ..)`"),
    ("trim", "that is no rule: write `#[field(trim)]`"),
];

/// The keywords of a rule.
pub(super) fn of(name: &str) -> Option<Table> {
    RULES.iter().find(|table| table.attribute == name).copied()
}

/// What is said about a name that is no rule, on a type.
pub(super) fn unknown_on_type(name: &str) -> String {
    match closest(name, ["schema"].into_iter()) {
        Some(meant) => format!("unknown rule `{name}`; did you mean `{meant}`?"),
        None => unknown(name),
    }
}

/// What is said about a name that is no rule.
pub(super) fn unknown(name: &str) -> String {
    if let Some((_, why)) = EXPLAINED.iter().find(|(word, _)| *word == name) {
        return (*why).to_owned();
    }
    let of_fields = || RULES.iter().map(|table| table.attribute).filter(|name| *name != "schema");
    let known = || of_fields().chain(["inner", "nested"]);
    match closest(name, known()) {
        Some(meant) => format!("unknown rule `{name}`; did you mean `{meant}`?"),
        None => {
            let known: Vec<_> = known().map(|name| format!("`{name}`")).collect();
            format!("unknown rule `{name}`; there are {}", known.join(", "))
        }
    }
}
