//! `Flat`: a schema with its references and `allOf` taken in, in the words of OpenAPI 3.1.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::bounds::Bounds;
use super::report::Direction;

/// A schema as one list of what it asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    /// `None`: any.
    pub(super) types: Option<BTreeSet<String>>,
    /// The only values there are.
    pub(super) values: Option<Vec<Value>>,
    pub(super) bounds: Bounds,
    pub(super) is_unique: bool,
    /// `pattern`, `format` and the like: all of them hold.
    pub(super) words: BTreeMap<String, BTreeSet<String>>,
    pub(super) properties: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    /// `None`: whatever else there may be.
    pub(super) additional: Option<Value>,
    pub(super) places: Vec<Value>,
    pub(super) items: Option<Value>,
    /// Each is a list of which one must fit.
    pub(super) groups: Vec<Vec<Value>>,
    pub(super) default: Option<Value>,
    /// In which direction alone it goes, if it is so.
    pub(super) only: Option<Direction>,
}

/// What says nothing of values.
const SILENT: [&str; 16] = [
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "$ref",
    "allOf",
    "definitions",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "title",
    "xml",
];

/// Takes a schema of `document` together.
pub(super) fn flat(document: &Value, schema: &Value) -> Flat {
    node(document, schema, &mut Vec::new())
}

fn node<'d>(document: &'d Value, schema: &'d Value, above: &mut Vec<&'d str>) -> Flat {
    let members = match schema {
        Value::Object(members) => members,
        Value::Bool(false) => return Flat { values: Some(Vec::new()), ..Flat::default() },
        _ => return Flat::default(),
    };
    let mut flat = Flat::own(members);
    if let Some(path) = members.get("$ref").and_then(Value::as_str) {
        match path.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) {
            // A schema that is itself asks for nothing more.
            Some(_) if above.contains(&path) => {}
            Some(target) => {
                above.push(path);
                flat = flat.and(node(document, target, above));
                above.pop();
            }
            None => flat.word("$ref", &path.into()),
        }
    }
    for part in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        flat = flat.and(node(document, part, above));
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(choices)) = members.get(keyword) {
            flat = flat.and_one_of(document, choices, above);
        }
    }
    if members.get("nullable") == Some(&Value::Bool(true)) {
        flat.or_null();
    }
    flat
}

impl Flat {
    /// What stands in the schema itself.
    fn own(members: &Map<String, Value>) -> Self {
        let mut flat = Self { bounds: Bounds::of(members), ..Self::default() };
        for (keyword, value) in members.iter().filter(|(keyword, _)| !SILENT.contains(&keyword.as_str())) {
            flat.take(keyword, value);
        }
        flat.forget_binary();
        flat
    }

    /// What is a binary string to OpenAPI 3.0 is of no type to 3.1: bytes that are not encoded.
    fn forget_binary(&mut self) {
        if self.words.get("format").is_some_and(|formats| formats.contains("binary")) {
            self.words.remove("format");
            self.types = None;
        }
    }

    fn take(&mut self, keyword: &str, value: &Value) {
        let list = || value.as_array().map(Vec::as_slice).unwrap_or_default();
        let names = || list().iter().filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<_>>();
        match keyword {
            "type" => {
                self.types =
                    Some(value.as_str().map_or_else(names, |name| BTreeSet::from([name.to_owned()])));
            }
            "const" => self.values = Some(vec![value.clone()]),
            "enum" if self.values.is_none() => self.values = Some(list().to_vec()),
            "uniqueItems" => self.is_unique = value == &Value::Bool(true),
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                self.properties = properties.map(|(name, schema)| (name.clone(), schema.clone())).collect();
            }
            "required" => self.required = names(),
            "additionalProperties" => self.additional = (value != &Value::Bool(true)).then(|| value.clone()),
            "prefixItems" => self.places = list().to_vec(),
            "items" => self.items = Some(value.clone()),
            "default" => self.default = Some(value.clone()),
            "readOnly" if value == &Value::Bool(true) => self.only = Some(Direction::Received),
            "writeOnly" if value == &Value::Bool(true) => self.only = Some(Direction::Sent),
            "enum" | "anyOf" | "oneOf" | "readOnly" | "writeOnly" => {}
            keyword if Bounds::has(keyword) => {}
            keyword if keyword.starts_with("x-") && keyword != "x-pattern" => {}
            keyword => self.word(keyword, value),
        }
    }

    fn word(&mut self, keyword: &str, value: &Value) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.words.entry(keyword.to_owned()).or_default().insert(text);
    }

    /// One of several must fit. Where one of two is `null` it is the other one, or `null`.
    fn and_one_of<'d>(self, document: &'d Value, choices: &'d [Value], above: &mut Vec<&'d str>) -> Self {
        let (nulls, others): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| is_null(choice));
        let mut flat = match *others {
            [only] => self.and(node(document, only, above)),
            [] => return self,
            _ => {
                let mut flat = self;
                flat.groups.push(others.into_iter().cloned().collect());
                flat
            }
        };
        if !nulls.is_empty() {
            flat.or_null();
        }
        flat
    }

    /// It may be `null` as well.
    fn or_null(&mut self) {
        if let Some(types) = &mut self.types {
            types.insert("null".to_owned());
        }
        if let (None, [only]) = (&self.types, &mut *self.groups)
            && !only.iter().any(is_null)
        {
            only.push(json!({ "type": "null" }));
        }
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").is_some_and(|name| name == "null")
        || schema.get("enum") == Some(&json!([null]))
        || schema.get("const").is_some_and(Value::is_null)
}
