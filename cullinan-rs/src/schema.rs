//! The bridge to schemars: JSON Schemas of the user's types, and where `describe` writes.

use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::Value;

use crate::spec::Operation;

/// What `describe` writes into: one operation, and the schemas all operations share.
#[derive(Debug)]
pub struct Describe<'a> {
    /// The operation that is being described.
    pub operation: &'a mut Operation,
    /// Where schemas are made.
    pub schemas: &'a mut Schemas,
    placeholders: &'a [&'static str],
    faults: &'a mut Vec<String>,
}

impl<'a> Describe<'a> {
    pub(crate) fn new(
        operation: &'a mut Operation,
        schemas: &'a mut Schemas,
        placeholders: &'a [&'static str],
        faults: &'a mut Vec<String>,
    ) -> Self {
        Self { operation, schemas, placeholders, faults }
    }

    /// The names of the placeholders in the route's url.
    #[must_use]
    pub fn placeholders(&self) -> &'a [&'static str] {
        self.placeholders
    }

    /// Says that the declaration cannot work: the application does not start, and its report has this text.
    pub fn refuse(&mut self, why: impl Into<String>) {
        self.faults.push(why.into());
    }
}

/// Makes JSON Schemas (draft 2020-12) and collects the named ones.
#[derive(Debug)]
pub struct Schemas(SchemaGenerator);

impl Default for Schemas {
    fn default() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.definitions_path = "/components/schemas".into();
        });
        Self(settings.into_generator())
    }
}

impl Schemas {
    /// The schema of `T` as its users see it: a reference where it has a name of its own.
    pub fn of<T: JsonSchema + ?Sized>(&mut self) -> Value {
        self.0.subschema_for::<T>().to_value()
    }

    /// The named schemas met so far.
    #[must_use]
    pub fn definitions(&self) -> &serde_json::Map<String, Value> {
        self.0.definitions()
    }

    /// Whether `T` is something that one text can say: neither an object nor a list of objects.
    pub(crate) fn is_text<T: JsonSchema + ?Sized>(&mut self) -> bool {
        let schema = self.of::<T>();
        self.is_text_schema(&schema, 0)
    }

    fn is_text_schema(&self, schema: &Value, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or_default();
            return self.definitions().get(name).is_none_or(|schema| self.is_text_schema(schema, depth + 1));
        }
        let of_type = |name: &str| match schema.get("type") {
            Some(Value::String(found)) => found == name,
            Some(Value::Array(found)) => found.iter().any(|found| found == name),
            _ => false,
        };
        if of_type("object") || schema.get("properties").is_some() {
            return false;
        }
        // A list is several texts; what would be a list of lists, or a tuple, no texts can say.
        if of_type("array") && (schema.get("prefixItems").is_some() || depth > 0) {
            return false;
        }
        let items = schema.get("items").is_none_or(|items| self.is_text_schema(items, depth + 1));
        let choices = ["anyOf", "oneOf", "allOf"].iter().all(|key| {
            let list = schema.get(*key).and_then(Value::as_array);
            list.is_none_or(|list| list.iter().all(|choice| self.is_text_schema(choice, depth + 1)))
        });
        items && choices
    }
}
