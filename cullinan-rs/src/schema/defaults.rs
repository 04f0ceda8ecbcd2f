//! Defaults of models against the rules that stand beside them.

use std::collections::BTreeMap;

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value};

use super::named::Named;

type Definitions = Map<String, Value>;

/// One text for every default that breaks a rule of its own property.
pub(super) fn faults(definitions: &Definitions, named: &BTreeMap<String, Named>) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, schema) in definitions {
        let model = named.get(key).map_or(key, |named| &named.name);
        // Only schemas themselves can be walked over for change.
        let mut schema = schema.clone();
        if let Ok(schema) = <&mut Schema>::try_from(&mut schema) {
            Walk { model, definitions, faults: &mut faults }.transform(schema);
        }
    }
    faults
}

struct Walk<'w> {
    model: &'w str,
    definitions: &'w Definitions,
    faults: &'w mut Vec<String>,
}

impl Transform for Walk<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let Some(default) = property.get("default") else { continue };
            let wrong = broken(default, property).or_else(|| broken(default, self.behind(property)?));
            self.faults.extend(wrong.map(|must| {
                let model = self.model;
                format!(
                    "the default of `{name}` in `{model}` breaks its own rules: it {must}, and is {default}"
                )
            }));
        }
        transform_subschemas(self, schema);
    }
}

impl<'w> Walk<'w> {
    /// The schema that a property refers to.
    fn behind(&self, property: &Value) -> Option<&'w Value> {
        let name = property.get("$ref")?.as_str()?.rsplit('/').next()?;
        self.definitions.get(name)
    }
}

/// A keyword, whether what is found keeps its bound, and the words for that.
type Limit = (&'static str, fn(f64, f64) -> bool, &'static str);

const OF_NUMBERS: &[Limit] = &[
    ("minimum", |found, bound| found >= bound, "be >="),
    ("maximum", |found, bound| found <= bound, "be <="),
    ("exclusiveMinimum", |found, bound| found > bound, "be >"),
    ("exclusiveMaximum", |found, bound| found < bound, "be <"),
];
const OF_TEXTS: &[Limit] = &[
    ("minLength", |found, bound| found >= bound, "have a length of at least"),
    ("maxLength", |found, bound| found <= bound, "have a length of at most"),
];
const OF_LISTS: &[Limit] = &[
    ("minItems", |found, bound| found >= bound, "have a length of at least"),
    ("maxItems", |found, bound| found <= bound, "have a length of at most"),
];

/// What the value must be and is not.
fn broken(value: &Value, rules: &Value) -> Option<String> {
    let (found, limits) = match value {
        Value::Number(number) => (number.as_f64()?, OF_NUMBERS),
        Value::String(text) => (text.chars().count() as f64, OF_TEXTS),
        Value::Array(items) => (items.len() as f64, OF_LISTS),
        _ => return None,
    };
    limits.iter().find_map(|(keyword, keeps, words)| {
        let bound = rules.get(keyword)?.as_f64()?;
        (!keeps(found, bound)).then(|| format!("must {words} {bound}"))
    })
}
