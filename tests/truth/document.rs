//! The document as a client reads it: operations, and what references lead to.

use serde_json::{Map, Value};

/// The places of operations in a path item; others stand in an extension.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const FURTHER: &str = "x-additionalOperations";

#[derive(Clone)]
pub(crate) struct Document {
    pub(crate) root: Value,
}

/// One operation of a document.
#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) url: String,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) value: Value,
}

impl Document {
    pub(crate) fn new(root: Value) -> Self {
        Self { root }
    }

    pub(crate) fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (url, item) in self.root["paths"].as_object().unwrap() {
            let known = METHODS.iter().filter_map(|method| Some((method.to_uppercase(), item.get(*method)?)));
            let further = item.get(FURTHER).and_then(Value::as_object).into_iter().flatten();
            let further = further.map(|(method, value)| (method.clone(), value));
            operations.extend(known.chain(further).map(|(method, value)| Operation {
                url: url.clone(),
                method,
                value: value.clone(),
            }));
        }
        operations
    }

    /// What a value is, or what it refers to; what stands beside the reference wins.
    pub(crate) fn resolve(&self, value: &Value) -> Value {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value.clone() };
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads elsewhere"));
        let found = self.root.pointer(pointer).unwrap_or_else(|| panic!("{reference} leads nowhere"));
        let mut whole = self.resolve(found);
        if let (Value::Object(whole), Value::Object(beside)) = (&mut whole, value) {
            whole.extend(beside.clone().into_iter().filter(|(name, _)| name != "$ref"));
        }
        whole
    }
}

impl Operation {
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.method, self.url)
    }

    pub(crate) fn parameters(&self) -> Vec<Parameter> {
        let all = self.value.get("parameters").and_then(Value::as_array).into_iter().flatten();
        all.map(Parameter::of).collect()
    }

    /// What is said of a body: its media types, and whether it must be there.
    pub(crate) fn body(&self) -> Option<(&Map<String, Value>, bool)> {
        let body = self.value.get("requestBody")?;
        Some((body["content"].as_object()?, body["required"] == true))
    }

    pub(crate) fn responses(&self) -> &Map<String, Value> {
        self.value["responses"].as_object().unwrap()
    }
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub(crate) place: String,
    pub(crate) required: bool,
    /// Whether each item of a list is sent by itself.
    pub(crate) explode: bool,
    pub(crate) schema: Value,
}

impl Parameter {
    fn of(value: &Value) -> Self {
        let text =
            |name: &str| value[name].as_str().unwrap_or_else(|| panic!("no {name}: {value}")).to_owned();
        let place = text("in");
        // OpenAPI 3.1 §4.8.12.2: `form` of query and cookie explodes, `simple` of path and header does not.
        let is_form = place == "query" || place == "cookie";
        Self {
            name: text("name"),
            required: value["required"] == true,
            explode: value.get("explode").map_or(is_form, |explode| explode == true),
            schema: value["schema"].clone(),
            place,
        }
    }

    /// Whether the members of an object are parameters each.
    pub(crate) fn is_free(&self) -> bool {
        self.schema["type"] == "object"
    }
}
