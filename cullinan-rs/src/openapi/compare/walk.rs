//! A schema with its references, its `allOf` and its only alternatives taken in.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::flat::{Flat, is_null};
use super::joined::{Keyword, joined};

/// As many references are followed for one schema, and as many within each other: lists of twice the next one would
/// double at each step.
const MOST: usize = 500;
const DEEPEST: usize = 50;

/// Takes a schema of `document` together.
pub(super) fn flat(document: &Value, schema: &Value) -> Flat {
    Walk { document, above: Vec::new(), left: MOST }.node(schema).settled()
}

struct Walk<'d> {
    document: &'d Value,
    /// The references that are being followed.
    above: Vec<String>,
    left: usize,
}

impl Walk<'_> {
    fn node(&mut self, schema: &Value) -> Flat {
        let members = match schema {
            Value::Object(members) => members,
            Value::Bool(false) => return Flat { values: Some(Vec::new()), ..Flat::default() },
            _ => return Flat::default(),
        };
        let mut flat = Flat::own(members);
        if let Some(path) = members.get("$ref").and_then(Value::as_str) {
            flat = flat.and(self.target(path));
        }
        for part in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            flat = flat.and(self.node(part));
        }
        for keyword in [Keyword::AnyOf, Keyword::OneOf] {
            if let Some(Value::Array(choices)) = members.get(keyword.name()) {
                flat = flat.and(self.one_of(choices, keyword));
            }
        }
        if members.get("nullable") == Some(&Value::Bool(true)) {
            flat.or_null();
        }
        flat
    }

    fn target(&mut self, path: &str) -> Flat {
        let mut flat = Flat { is_named: true, ..Flat::default() };
        // A schema that is itself asks for nothing more.
        if self.above.iter().any(|above| above == path) {
            return flat;
        }
        let target = path.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer));
        let Some(target) = target.filter(|_| self.left > 0 && self.above.len() < DEEPEST) else {
            flat.word("$ref", &json!({ "$ref": path }));
            return flat;
        };
        self.left -= 1;
        self.above.push(path.to_owned());
        let flat = self.node(target);
        self.above.pop();
        Flat { is_named: true, ..flat }
    }

    /// One of several must fit. Where one of two is `null` it is the other one, or `null`.
    fn one_of(&mut self, choices: &[Value], keyword: Keyword) -> Flat {
        let (nulls, others): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| is_null(choice));
        let others = joined(self.document, &others, keyword);
        let mut flat = match others.as_slice() {
            [] if nulls.is_empty() => return Flat::default(),
            [] => Flat { types: Some(BTreeSet::new()), ..Flat::default() },
            [only] => self.node(only),
            _ => Flat { groups: vec![others], ..Flat::default() },
        };
        if !nulls.is_empty() {
            flat.or_null();
        }
        flat
    }
}
