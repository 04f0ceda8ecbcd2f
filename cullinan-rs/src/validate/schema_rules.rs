//! The rules of a model's fields in its schema.

use schemars::Schema;
use serde_json::{Map, Value};

use super::rule::Rule;

/// Writes the rules of the member of that wire name.
pub fn describe_field(schema: &mut Schema, name: &str, rules: &[Rule]) {
    if let Some(member) = member(schema, name) {
        rules.iter().for_each(|rule| rule.describe_as_typed(member));
    }
}

/// Writes the rules of the items of the member of that wire name.
pub fn describe_items(schema: &mut Schema, name: &str, rules: &[Rule]) {
    let items = member(schema, name).and_then(|member| member.get_mut("items")).and_then(Value::as_object_mut);
    if let Some(items) = items {
        rules.iter().for_each(|rule| rule.describe_as_typed(items));
    }
}

fn member<'s>(schema: &'s mut Schema, name: &str) -> Option<&'s mut Map<String, Value>> {
    schema.get_mut("properties")?.get_mut(name)?.as_object_mut()
}
