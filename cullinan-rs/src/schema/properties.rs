//! The schema of a structure, taken apart into the texts that say it.

use serde_json::{Map, Value};

use super::bounds::within_types;
use super::text;

/// What of a structure is said by texts.
#[derive(Debug, Default)]
pub(crate) struct Properties {
    /// Its fields.
    pub(crate) fields: Vec<Property>,
    /// The schema of whatever other fields there may be.
    pub(crate) others: Option<Value>,
    /// Whether texts can say those.
    pub(crate) others_are_text: bool,
}

/// One field of a structure.
#[derive(Debug)]
pub(crate) struct Property {
    /// Its wire name.
    pub(crate) name: String,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// Whether texts can say it.
    pub(crate) is_text: bool,
    /// Whether it is one text that stays as it is.
    pub(crate) is_string: bool,
    /// What it is.
    pub(crate) schema: Value,
}

/// The properties of an object; `None` of anything else, and of one that is not the same for all values.
pub(super) fn properties(schema: Value, definitions: &Map<String, Value>) -> Option<Properties> {
    let schema = text::without_null(schema);
    let schema = resolve(&schema, definitions);
    let is_object = schema.get("type").is_some_and(|name| name == "object");
    if !is_object || ["anyOf", "oneOf", "allOf"].iter().any(|key| schema.get(*key).is_some()) {
        return None;
    }
    let required = |name: &String| {
        let list = schema.get("required").and_then(Value::as_array);
        list.is_some_and(|list| list.iter().any(|required| required == name))
    };
    let fields = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let fields = fields.map(|(name, schema)| {
        let said = text::without_null(schema.clone());
        Property {
            name: name.clone(),
            required: required(name),
            is_text: text::is_text(schema, definitions),
            is_string: resolve(&said, definitions).get("type").is_some_and(|name| name == "string"),
            schema: within_types(said),
        }
    });
    let others = schema.get("additionalProperties").filter(|others| **others != Value::Bool(false));
    Some(Properties {
        fields: fields.collect(),
        others: others.cloned().map(within_types),
        others_are_text: others.is_none_or(|others| text::is_text(others, definitions)),
    })
}

/// What a schema refers to, if it does.
fn resolve<'s>(schema: &'s Value, definitions: &'s Map<String, Value>) -> &'s Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    let found = name.and_then(|name| definitions.get(name));
    found.map_or(schema, |found| resolve(found, definitions))
}
