//! `Flat`: what a schema asks for, in the words of OpenAPI 3.1.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value, json};

use super::bounds::Bounds;
use super::media::Ranges;
use super::report::Direction;

/// A schema as one list of what it asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Flat {
    /// `None`: any.
    pub(super) types: Option<BTreeSet<String>>,
    /// The only values there are.
    pub(super) values: Option<Vec<Value>>,
    pub(super) bounds: Bounds,
    pub(super) multiples: Vec<Number>,
    pub(super) is_unique: bool,
    /// The media types of files.
    pub(super) media: Option<Ranges>,
    /// `pattern`, `format` and the like, by how they are written: all of them hold.
    pub(super) words: BTreeMap<String, BTreeMap<String, Value>>,
    pub(super) properties: BTreeMap<String, Value>,
    /// Properties by the pattern of their names.
    pub(super) patterns: BTreeMap<String, Value>,
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
    /// Whether any of it stands behind a reference, by which alone a schema can be met again.
    pub(super) is_named: bool,
}

/// What says nothing of values, or is taken in elsewhere.
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

/// The rules of this framework that JSON Schema has no word for; extensions of others say nothing.
const OWN_WORDS: [&str; 2] = ["x-pattern", "x-format"];

impl Flat {
    /// What stands in the schema itself.
    pub(super) fn own(members: &Map<String, Value>) -> Self {
        let mut flat = Self { bounds: Bounds::of(members), ..Self::default() };
        for (keyword, value) in members.iter().filter(|(keyword, _)| !SILENT.contains(&keyword.as_str())) {
            flat.take(keyword, value);
        }
        flat.forget_binary();
        flat
    }

    /// What is a binary string to OpenAPI 3.0 is of no type to 3.1: bytes that are not encoded.
    fn forget_binary(&mut self) {
        if self.words.get("format").is_some_and(|formats| formats.contains_key("binary")) {
            self.words.remove("format");
            self.types = None;
        }
    }

    fn take(&mut self, keyword: &str, value: &Value) {
        let list = || value.as_array().map(Vec::as_slice).unwrap_or_default();
        let names = || list().iter().filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<_>>();
        let schemas = || {
            let members = value.as_object().into_iter().flatten();
            members.map(|(name, schema)| (name.clone(), schema.clone())).collect()
        };
        match keyword {
            "type" => {
                self.types =
                    Some(value.as_str().map_or_else(names, |name| BTreeSet::from([name.to_owned()])));
            }
            "const" => self.one_of(std::slice::from_ref(value)),
            "enum" => self.one_of(list()),
            "multipleOf" => self.multiples = value.as_number().into_iter().cloned().collect(),
            "uniqueItems" => self.is_unique = value == &Value::Bool(true),
            "x-allowed-types" => self.media = Some(names().iter().map(String::as_str).collect()),
            "properties" => self.properties = schemas(),
            "patternProperties" => self.patterns = schemas(),
            "required" => self.required = names(),
            "additionalProperties" => self.additional = (value != &Value::Bool(true)).then(|| value.clone()),
            "prefixItems" => self.places = list().to_vec(),
            "items" => self.items = Some(value.clone()),
            "default" => self.default = Some(value.clone()),
            "readOnly" if value == &Value::Bool(true) => self.only = Some(Direction::Received),
            "writeOnly" if value == &Value::Bool(true) => self.only = Some(Direction::Sent),
            "anyOf" | "oneOf" | "readOnly" | "writeOnly" => {}
            keyword if Bounds::has(keyword) => {}
            keyword if keyword.starts_with("x-") && !OWN_WORDS.contains(&keyword) => {}
            keyword => self.word(keyword, value),
        }
    }

    /// Only these values, of those that there are.
    fn one_of(&mut self, values: &[Value]) {
        match &mut self.values {
            Some(known) => known.retain(|value| values.contains(value)),
            None => self.values = Some(values.to_vec()),
        }
    }

    /// Adds a word that has to hold as well.
    pub(super) fn word(&mut self, keyword: &str, value: &Value) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.words.entry(keyword.to_owned()).or_default().insert(text, value.clone());
    }

    /// It may be `null` as well.
    pub(super) fn or_null(&mut self) {
        if let Some(types) = &mut self.types {
            types.insert("null".to_owned());
        }
        if let Some(values) = self.values.as_mut().filter(|values| !values.contains(&Value::Null)) {
            values.push(Value::Null);
        }
        for group in self.groups.iter_mut().filter(|group| !group.iter().any(is_null)) {
            group.push(json!({ "type": "null" }));
        }
    }

    /// Whether it is `null` and nothing else.
    pub(super) fn is_null(&self) -> bool {
        self.values.as_deref() == Some(&[Value::Null])
    }

    /// Whether nothing meets it.
    pub(super) fn is_nothing(&self) -> bool {
        self.values.as_ref().is_some_and(Vec::is_empty)
    }

    /// Every schema in it.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Value> {
        let named = self.properties.values().chain(self.patterns.values());
        let lists = self.additional.iter().chain(&self.places).chain(&self.items);
        named
            .chain(lists)
            .chain(self.groups.iter().flatten())
            .chain(self.words.values().flat_map(BTreeMap::values))
    }
}

/// What more may stand in a schema than it asks for itself.
const BEYOND: [&str; 5] = ["$ref", "allOf", "anyOf", "oneOf", "nullable"];

/// Whether a schema asks for nothing but what stands in it.
pub(super) fn is_closed(members: &Map<String, Value>) -> bool {
    !BEYOND.iter().any(|keyword| members.contains_key(*keyword))
}

/// Whether a schema is of `null` alone.
pub(super) fn is_null(schema: &Value) -> bool {
    let members = schema.as_object().filter(|members| is_closed(members));
    members.is_some_and(|members| Flat::own(members).settled().is_null())
}
