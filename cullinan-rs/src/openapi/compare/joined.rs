//! Alternatives that one schema can say: an `enum` with a text for one of its values is written as several constants.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::{Flat, is_closed};

/// What the alternatives stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyword {
    AnyOf,
    /// What two of them take is taken by none.
    OneOf,
}

impl Keyword {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::AnyOf => "anyOf",
            Self::OneOf => "oneOf",
        }
    }
}

/// The alternatives, with all constants as one of them; if there are but types, with all types as one of them.
pub(super) fn joined(document: &Value, choices: &[&Value], keyword: Keyword) -> Vec<Value> {
    let whole = || choices.iter().map(|choice| (*choice).clone()).collect::<Vec<_>>();
    let plain: Vec<_> = choices.iter().map(|choice| plain(document, choice)).collect();
    let values: Vec<_> = plain.iter().flatten().filter_map(|flat| flat.values.as_deref()).collect();
    if values.len() > 1 {
        let all = values.concat();
        if keyword == Keyword::OneOf && has_twice(&all) {
            return whole();
        }
        let is_constant = |index: &usize| plain.get(*index).is_some_and(|flat| of_values(flat.as_ref()));
        let others = (0..choices.len()).filter(|index| !is_constant(index));
        let others = others.filter_map(|index| choices.get(index)).map(|choice| (*choice).clone());
        return std::iter::once(json!({ "enum": all })).chain(others).collect();
    }
    let types: Vec<_> = plain.iter().flatten().filter_map(|flat| flat.types.as_ref()).collect();
    let all: BTreeSet<_> = types.iter().copied().flatten().collect();
    let overlap = types.iter().map(|types| types.len()).sum::<usize>() > all.len()
        || all.iter().filter(|name| ["integer", "number"].contains(&name.as_str())).count() > 1;
    let is_all = types.len() == choices.len() && types.len() > 1 && values.is_empty();
    if is_all && !(keyword == Keyword::OneOf && overlap) { vec![json!({ "type": all })] } else { whole() }
}

/// A schema that asks for a type or for values, and for nothing else.
fn plain(document: &Value, choice: &Value) -> Option<Flat> {
    let mut found = choice;
    // References may be written beside texts.
    for _ in 0..16 {
        let Some(path) = found.get("$ref").and_then(Value::as_str) else { break };
        let beside = found.as_object()?.iter().filter(|(name, _)| *name != "$ref");
        let beside = beside.map(|(name, value)| (name.clone(), value.clone())).collect();
        if Flat::own(&beside) != Flat::default() {
            return None;
        }
        found = document.pointer(path.strip_prefix('#')?)?;
    }
    let members = found.as_object().filter(|members| is_closed(members))?;
    let flat = Flat::own(members).settled();
    let rest = Flat { types: None, values: None, ..flat.clone() };
    (rest == Flat::default() && (flat.types.is_some() || flat.values.is_some())).then_some(flat)
}

fn of_values(flat: Option<&Flat>) -> bool {
    flat.is_some_and(|flat| flat.values.is_some())
}

fn has_twice(values: &[Value]) -> bool {
    let mut texts = BTreeSet::new();
    !values.iter().all(|value| texts.insert(value.to_string()))
}
