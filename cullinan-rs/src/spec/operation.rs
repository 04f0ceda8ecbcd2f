//! One operation: its parameters, its body, its answers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::fault::In;

/// One operation of the document.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// Path, query, header and cookie parameters in signature order.
    pub parameters: Vec<Parameter>,
    /// What the operation reads as its body.
    pub request_body: Option<RequestBody>,
    /// Its answers by status.
    pub responses: BTreeMap<u16, ResponseSpec>,
    /// Whether there is an answer that its handler makes as a whole, of which nothing is known.
    pub is_open: bool,
    /// What travels over the socket that the operation opens.
    pub messages: Option<Messages>,
}

impl Operation {
    /// Adds an answer of `status`; a status described twice keeps its first text and gains media types. A media type
    /// that has another schema already has either.
    pub fn respond(&mut self, status: u16, description: &str, media_type: Option<(&str, Value)>) {
        let answer = self.responses.entry(status).or_default();
        if answer.description.is_empty() {
            description.clone_into(&mut answer.description);
        }
        if let Some((name, schema)) = media_type {
            answer.add_content(name, schema);
        }
    }

    /// Says that an answer of `status` has that header.
    pub fn respond_header(&mut self, status: u16, name: &str, schema: Value) {
        self.responses.entry(status).or_default().headers.insert(name.to_owned(), schema);
    }

    /// Adds answers that were described apart.
    pub(crate) fn merge(&mut self, answers: BTreeMap<u16, ResponseSpec>) {
        for (status, added) in answers {
            let answer = self.responses.entry(status).or_default();
            match (answer.description.is_empty(), added.description) {
                (true, said) => answer.description = said,
                (false, said) if said.is_empty() || answer.description.contains(&said) => {}
                (false, said) => answer.description.extend(["\n\n", &said]),
            }
            added.content.into_iter().for_each(|(name, content)| answer.add_content(&name, content.schema));
            answer.headers.extend(added.headers);
        }
    }
}

impl ResponseSpec {
    /// `anyOf` rather than `oneOf`: an empty list is a list of either.
    fn add_content(&mut self, media_type: &str, schema: Value) {
        let Some(content) = self.content.get_mut(media_type) else {
            self.content.insert(media_type.to_owned(), MediaType { schema });
            return;
        };
        if content.schema == schema {
            return;
        }
        match &mut content.schema {
            Value::Object(members) if members.len() == 1 && members.contains_key("anyOf") => {
                let schemas = members.get_mut("anyOf").and_then(Value::as_array_mut);
                schemas
                    .into_iter()
                    .filter(|all| !all.contains(&schema))
                    .for_each(|all| all.push(schema.clone()));
            }
            other => *other = json!({ "anyOf": [other.take(), schema] }),
        }
    }
}

/// One parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its wire name.
    pub name: String,
    /// Path, query, header or cookie.
    pub place: In,
    /// Whether a request without it is refused.
    pub required: bool,
    /// The text for readers, Markdown.
    pub description: Option<String>,
    /// Whether it should no longer be sent.
    pub deprecated: bool,
    /// `false`: a list is one value with commas.
    pub explode: bool,
    /// JSON Schema with the rules and the default in it.
    pub schema: Value,
    /// An example value.
    pub example: Option<Value>,
}

/// What an operation reads as its body.
#[derive(Clone, Debug, Default)]
pub struct RequestBody {
    /// Whether an empty body is refused.
    pub required: bool,
    /// The text for readers, Markdown.
    pub description: Option<String>,
    /// One entry per media type.
    pub content: BTreeMap<String, MediaType>,
    /// How single properties of a body of several parts are sent: encoding objects of OpenAPI.
    pub encoding: BTreeMap<String, Value>,
}

impl RequestBody {
    /// Whether the object that a body of that media type is has such a property.
    pub(crate) fn has_property(&self, media_type: &str, name: &str) -> bool {
        let properties = self.content.get(media_type).and_then(|content| content.schema.get("properties"));
        properties.and_then(|properties| properties.get(name)).is_some()
    }

    /// Adds a property to the object that a body of that media type is.
    pub(crate) fn add_property(&mut self, media_type: &str, name: &str, property: Value, required: bool) {
        let whole = self
            .content
            .entry(media_type.to_owned())
            .or_insert_with(|| MediaType { schema: json!({ "type": "object", "properties": {} }) });
        let Value::Object(whole) = &mut whole.schema else { return };
        if let Some(Value::Object(properties)) = whole.get_mut("properties") {
            properties.insert(name.to_owned(), property);
        }
        if required {
            let names = whole.entry("required").or_insert_with(|| json!([]));
            names.as_array_mut().into_iter().for_each(|names| names.push(name.into()));
        }
    }
}

/// What travels over a socket, as JSON Schemas; `None`: any text or bytes.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// What the client sends.
    pub receives: Option<Value>,
    /// What it is sent.
    pub sends: Option<Value>,
}

/// One answer of an operation.
#[derive(Clone, Debug, Default)]
pub struct ResponseSpec {
    /// What it means.
    pub description: String,
    /// One entry per media type; empty: no body.
    pub content: BTreeMap<String, MediaType>,
    /// Headers that it has, each with its schema.
    pub headers: BTreeMap<String, Value>,
}

/// The shape of a body in one media type.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// JSON Schema.
    pub schema: Value,
}
