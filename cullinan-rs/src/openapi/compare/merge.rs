//! Two lists of what is asked for as one: all of both.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::Flat;

impl Flat {
    /// What meets both.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.types = both(self.types, other.types, |one, two| common(&one, &two));
        self.values = both(self.values, other.values, |one, two| {
            one.into_iter().filter(|value| two.contains(value)).collect()
        });
        self.bounds = self.bounds.and(other.bounds);
        self.is_unique |= other.is_unique;
        for (keyword, words) in other.words {
            self.words.entry(keyword).or_default().extend(words);
        }
        for (name, schema) in other.properties {
            let schema = all_of(self.properties.remove(&name), schema);
            self.properties.insert(name, schema);
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

fn all_of(one: Option<Value>, two: Value) -> Value {
    match one {
        None => two,
        Some(one) if one == two => one,
        Some(Value::Bool(false)) => false.into(),
        Some(one) => json!({ "allOf": [one, two] }),
    }
}
