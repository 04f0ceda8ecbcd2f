//! Whether a schema of the document takes a value.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use jsonschema::{Keyword, ValidationError, Validator};
use regex::Regex;
use serde_json::{Map, Value, json};

use crate::exact::ExactType;

const SCHEMAS: &str = "#/components/schemas/";

/// Judges values by the schemas of one document.
pub(crate) struct Oracle {
    schemas: Map<String, Value>,
    known: RefCell<HashMap<String, Rc<Validator>>>,
}

impl Oracle {
    pub(crate) fn new(schemas: Map<String, Value>) -> Self {
        Self { schemas, known: RefCell::default() }
    }

    pub(crate) fn takes(&self, schema: &Value, instance: &Value) -> bool {
        self.validator(schema).is_valid(instance)
    }

    /// Why it does not take it.
    pub(crate) fn why_not(&self, schema: &Value, instance: &Value) -> Option<String> {
        let validator = self.validator(schema);
        let errors: Vec<_> = validator.iter_errors(instance).map(|error| error.to_string()).collect();
        (!errors.is_empty()).then(|| errors.join("; "))
    }

    fn validator(&self, schema: &Value) -> Rc<Validator> {
        let key = schema.to_string();
        if let Some(known) = self.known.borrow().get(&key) {
            return Rc::clone(known);
        }
        let root = json!({ "components": { "schemas": self.needed(schema) }, "allOf": [schema] });
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        let validator = options
            .with_keyword("type", |_, name, _| Ok(Box::new(ExactType::of(name))))
            .with_keyword("x-pattern", |_, pattern, _| Ok(Box::new(RustPattern::of(pattern))))
            .build(&root)
            .unwrap_or_else(|error| panic!("{error}: {schema}"));
        Rc::clone(self.known.borrow_mut().entry(key).or_insert(Rc::new(validator)))
    }

    /// The named schemas that a schema leads to.
    fn needed(&self, schema: &Value) -> Map<String, Value> {
        let (mut needed, mut found) = (Map::new(), BTreeSet::new());
        references(schema, &mut found);
        while let Some(name) = found.pop_first() {
            if !needed.contains_key(&name) {
                let schema = self.schemas.get(&name).unwrap_or_else(|| panic!("no schema {name}"));
                references(schema, &mut found);
                needed.insert(name, schema.clone());
            }
        }
        needed
    }
}

fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            into.extend(reference.and_then(|reference| reference.strip_prefix(SCHEMAS)).map(str::to_owned));
            members.values().for_each(|member| references(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

/// An expression that only Rust has words for.
struct RustPattern(Regex);

impl RustPattern {
    fn of(pattern: &Value) -> Self {
        Self(Regex::new(pattern.as_str().unwrap()).unwrap())
    }
}

impl<'i> Keyword<'i> for RustPattern {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.is_valid(instance) {
            true => Ok(()),
            false => Err(ValidationError::custom(format!("{instance} does not match {}", self.0))),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_str().is_none_or(|text| self.0.is_match(text))
    }
}
