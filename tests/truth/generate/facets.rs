//! All that a schema speaks of, wherever it says it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Document;

/// What a schema speaks of itself, through references and in `allOf`.
#[derive(Debug, Default)]
pub(crate) struct Facets {
    pub(super) types: BTreeSet<String>,
    /// Values that are written out.
    pub(super) values: Vec<Value>,
    /// Whether the values are all there are.
    pub(super) is_listed: bool,
    pub(super) bounds: Vec<Value>,
    pub(super) has_least: bool,
    pub(super) has_most: bool,
    pub(super) steps: Vec<f64>,
    pub(super) lengths: Vec<u64>,
    pub(super) has_most_length: bool,
    pub(super) patterns: Vec<String>,
    pub(super) formats: Vec<String>,
    pub(super) counts: Vec<u64>,
    pub(super) has_most_count: bool,
    pub(super) items: Vec<Value>,
    pub(super) tuple: Vec<Value>,
    pub(super) properties: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    /// Of names that are not known.
    pub(super) others: Option<Value>,
    /// Of names that match.
    pub(super) named: Vec<(String, Value)>,
    pub(super) choices: Vec<Value>,
}

impl Facets {
    pub(crate) fn of(document: &Document, schema: &Value) -> Self {
        let mut facets = Self::default();
        facets.add(document, schema);
        facets
    }

    fn add(&mut self, document: &Document, schema: &Value) {
        let Value::Object(keywords) = document.resolve(schema) else { return };
        for (keyword, value) in &keywords {
            match (keyword.as_str(), value) {
                ("type", Value::String(name)) => drop(self.types.insert(name.clone())),
                ("type", Value::Array(names)) => {
                    self.types.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                ("enum", Value::Array(values)) => {
                    self.values.extend(values.iter().cloned());
                    self.is_listed = true;
                }
                ("const", value) => {
                    self.values.push(value.clone());
                    self.is_listed = true;
                }
                ("allOf", Value::Array(all)) => all.iter().for_each(|schema| self.add(document, schema)),
                ("anyOf" | "oneOf", Value::Array(any)) => self.choices.extend(any.iter().cloned()),
                ("pattern" | "x-pattern", Value::String(pattern)) => self.patterns.push(pattern.clone()),
                ("format", Value::String(format)) => self.formats.push(format.clone()),
                ("multipleOf", step) => self.steps.extend(step.as_f64()),
                (keyword, value) => self.add_bound(keyword, value),
            }
        }
        self.add_parts(&Value::Object(keywords));
    }

    fn add_bound(&mut self, keyword: &str, value: &Value) {
        let count = value.as_u64().unwrap_or_default();
        match keyword {
            "minimum" | "exclusiveMinimum" => self.has_least = true,
            "maximum" | "exclusiveMaximum" => self.has_most = true,
            "maxLength" => self.has_most_length = true,
            "maxItems" | "maxProperties" => self.has_most_count = true,
            _ => {}
        }
        match keyword {
            "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum" => {
                self.bounds.push(value.clone());
            }
            "minLength" | "maxLength" => self.lengths.push(count),
            "minItems" | "maxItems" | "minProperties" | "maxProperties" => self.counts.push(count),
            _ => {}
        }
    }

    /// What an object or a list is made of.
    fn add_parts(&mut self, schema: &Value) {
        let members = |name: &str| schema.get(name).and_then(Value::as_object).into_iter().flatten();
        self.properties.extend(members("properties").map(|(name, schema)| (name.clone(), schema.clone())));
        self.named.extend(members("patternProperties").map(|(name, schema)| (name.clone(), schema.clone())));
        let list = |name: &str| schema.get(name).and_then(Value::as_array).into_iter().flatten();
        self.required.extend(list("required").filter_map(Value::as_str).map(str::to_owned));
        self.tuple.extend(list("prefixItems").cloned());
        self.items.extend(schema.get("items").cloned());
        if let Some(others) = schema.get("additionalProperties").filter(|others| **others != false) {
            self.others = Some(others.clone());
        }
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    pub(super) fn speaks_of_objects(&self) -> bool {
        self.is("object") || !self.properties.is_empty() || self.others.is_some() || !self.named.is_empty()
    }

    pub(crate) fn speaks_of_lists(&self) -> bool {
        self.is("array") || !self.items.is_empty() || !self.tuple.is_empty()
    }
}
