//! Two lists of what is asked for as one: all of both.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::Flat;
use super::media::Ranges;

impl Flat {
    /// What meets both.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.types = both(self.types, other.types, |one, two| common(&one, &two));
        self.values = both(self.values, other.values, |one, two| {
            one.into_iter().filter(|value| two.contains(value)).collect()
        });
        self.bounds = self.bounds.and(other.bounds);
        let further: Vec<_> =
            other.multiples.into_iter().filter(|number| !self.multiples.contains(number)).collect();
        self.multiples.extend(further);
        self.media = both(self.media, other.media, |one, two| Ranges::and(&one, &two));
        self.is_unique |= other.is_unique;
        for (keyword, words) in other.words {
            self.words.entry(keyword).or_default().extend(words);
        }
        let schemas = [(&mut self.properties, other.properties), (&mut self.patterns, other.patterns)];
        for (own, further) in schemas {
            for (name, schema) in further {
                let schema = all_of(own.remove(&name), schema);
                own.insert(name, schema);
            }
        }
        self.required.extend(other.required);
        self.additional = both(self.additional, other.additional, |one, two| all_of(Some(one), two));
        self.items = both(self.items, other.items, |one, two| all_of(Some(one), two));
        if self.places.is_empty() {
            self.places = other.places;
        }
        self.groups.extend(other.groups);
        self.default = self.default.or(other.default);
        self.only = self.only.or(other.only);
        self.is_named |= other.is_named;
        self
    }
}

fn both<T>(one: Option<T>, two: Option<T>, merge: impl FnOnce(T, T) -> T) -> Option<T> {
    match (one, two) {
        (Some(one), Some(two)) => Some(merge(one, two)),
        (one, two) => one.or(two),
    }
}

/// An integer is a number.
fn common(one: &BTreeSet<String>, two: &BTreeSet<String>) -> BTreeSet<String> {
    let is_in = |name: &str, types: &BTreeSet<String>| {
        types.contains(name) || (name == "integer" && types.contains("number"))
    };
    let of = |from: &BTreeSet<String>, types: &BTreeSet<String>| {
        from.iter().filter(|name| is_in(name, types)).cloned().collect::<BTreeSet<_>>()
    };
    &of(one, two) | &of(two, one)
}

/// Both, each part of them once: what holds itself would grow without an end.
fn all_of(one: Option<Value>, two: Value) -> Value {
    let Some(one) = one else { return two };
    if one == Value::Bool(false) {
        return one;
    }
    let (mut all, further) = (parts(one), parts(two));
    for part in further {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    match all.as_slice() {
        [only] => only.clone(),
        _ => json!({ "allOf": all }),
    }
}

/// What stands in an `allOf` that stands alone.
fn parts(schema: Value) -> Vec<Value> {
    match schema {
        Value::Object(mut members) if members.len() == 1 => match members.remove("allOf") {
            Some(Value::Array(all)) => all,
            Some(other) => vec![json!({ "allOf": other })],
            None => vec![members.into()],
        },
        schema => vec![schema],
    }
}
