//! The rules of a model's field in its schema.

use schemars::Schema;
use schemars::transform::Transform;
use serde_json::{Map, Value};

use super::rule::Rule;

/// The rules of a field, and of the items in it.
pub struct Described<'r> {
    rules: &'r [Rule],
    inner: Option<Box<Self>>,
}

impl<'r> Described<'r> {
    /// The rules of the field itself.
    #[must_use]
    pub fn new(rules: &'r [Rule]) -> Self {
        Self { rules, inner: None }
    }

    /// The rules of the items in it.
    #[must_use]
    pub fn inner(self, inner: Self) -> Self {
        Self { inner: Some(Box::new(inner)), ..self }
    }

    fn write(&self, schema: &mut Map<String, Value>) {
        self.rules.iter().for_each(|rule| rule.describe(schema));
        let Some(inner) = &self.inner else { return };
        for key in ["items", "additionalProperties"] {
            if let Some(Value::Object(items)) = schema.get_mut(key) {
                inner.write(items);
            }
        }
        // So maps are described whose keys are numbers.
        let Some(Value::Object(patterns)) = schema.get_mut("patternProperties") else { return };
        patterns.values_mut().filter_map(Value::as_object_mut).for_each(|items| inner.write(items));
    }
}

/// Whether the schema lets values of that JSON type through, as far as it says: one that refers to another does not.
pub(super) fn may_be(schema: &Map<String, Value>, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(names)) => names.iter().any(|found| found == name),
        _ => true,
    }
}

/// Whether the schema lets `null` through beside values of another type.
pub(super) fn is_nullable(schema: &Map<String, Value>) -> bool {
    let is_null = |choice: &Value| choice == "null" || choice.get("type").is_some_and(|name| name == "null");
    let choices = ["type", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)?.as_array());
    choices.flatten().any(is_null)
}

impl Transform for Described<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        self.write(schema.ensure_object());
    }
}
