//! The rules of a model's field in its schema.

use schemars::Schema;
use schemars::transform::Transform;
use serde_json::{Map, Value};

use super::rule::Rule;

/// The rules of a field, and of the items in it.
pub struct Described<'r> {
    rules: &'r [Rule],
    inner: Option<Box<Self>>,
    aliases: &'r [&'r str],
    trimmed: bool,
}

impl<'r> Described<'r> {
    /// The rules of the field itself.
    #[must_use]
    pub fn new(rules: &'r [Rule]) -> Self {
        Self { rules, inner: None, aliases: &[], trimmed: false }
    }

    /// The rules of the items in it.
    #[must_use]
    pub fn inner(self, inner: Self) -> Self {
        Self { inner: Some(Box::new(inner)), ..self }
    }

    /// The texts in it are trimmed before.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let inner = self.inner.map(|inner| Box::new(inner.trimmed()));
        Self { trimmed: true, inner, ..self }
    }

    /// The other names of the field.
    #[must_use]
    pub fn aliases(self, aliases: &'r [&'r str]) -> Self {
        Self { aliases, ..self }
    }

    /// JSON Schema has no word for another name, so people are told.
    fn write_aliases(&self, schema: &mut Map<String, Value>) {
        let Some(names) =
            self.aliases.iter().map(|name| format!("`{name}`")).reduce(|all, name| all + ", " + &name)
        else {
            return;
        };
        let also = format!("Also read by the name {names}.");
        let words = match schema.get("description").and_then(Value::as_str) {
            Some(words) => format!("{words}\n\n{also}"),
            None => also,
        };
        schema.insert("description".to_owned(), words.into());
    }

    fn write(&self, schema: &mut Map<String, Value>) {
        let describe = if self.trimmed { Rule::describe_trimmed } else { Rule::describe };
        self.rules.iter().for_each(|rule| describe(rule, schema));
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
        let schema = schema.ensure_object();
        self.write(schema);
        self.write_aliases(schema);
    }
}
