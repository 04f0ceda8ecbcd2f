//! What the document says of a body, beside what the server does with it.

use cullinan::testing::TestApplication;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::ask::{Fault, Refusal};
use super::breaks::{Answer, Break};
use super::json::Json;

/// The codes of what JSON Schema cannot say.
const UNSAID: [&str; 5] = ["custom", "odd", "digits", "rising", "order"];

pub(crate) async fn document(application: &TestApplication) -> Value {
    application.get("/openapi.json").send().await.expect_status(200).json()
}

/// The schema of a model's body.
pub(crate) fn schema(document: &Value, model: &str) -> Validator {
    let body = &document["paths"][format!("/{model}")]["post"]["requestBody"];
    let schema = &body["content"]["application/json"]["schema"];
    assert!(schema.is_object(), "{model}: {body}");
    let root = json!({ "components": document["components"], "allOf": [schema] });
    jsonschema::draft202012::options().should_validate_formats(true).build(&root).unwrap()
}

/// Whether both say the same; nothing is said of a body with repeated names.
pub(crate) fn agree(schema: &Validator, body: &Json, answer: Option<&Refusal>) -> Result<(), String> {
    if body.has_repeats() {
        return Ok(());
    }
    let instance: Value = serde_json::from_str(&body.to_string()).unwrap();
    let is_valid = schema.is_valid(&instance);
    let is_told = |fault: &Fault| !UNSAID.contains(&fault.code.as_str()) && !is_of_normal_form(fault, body);
    let is_same = match answer {
        None => is_valid,
        Some(refusal) => !is_valid || !refusal.faults.iter().any(is_told),
    };
    let says: Vec<_> = schema.iter_errors(&instance).map(|error| error.to_string()).collect();
    if is_same { Ok(()) } else { Err(format!("{body}\nthe server: {answer:?}\nthe document: {says:?}")) }
}

/// Whether schemars describes what comes of it as serde reads it: not where a tag stands beside its content. A unit
/// variant may have one there, and an `Option` may not be absent.
pub(crate) fn is_described(grown: &Break) -> bool {
    let is_beside_content = grown.at.ends_with("/of") || grown.at.contains("kind of ");
    grown.answer != Answer::Either || !is_beside_content
}

/// The document knows a text as it is sent, the rules as it is without the white space around it.
fn is_of_normal_form(fault: &Fault, body: &Json) -> bool {
    matches!(body.at(&fault.pointer), Some(Json::Leaf(Value::String(text))) if text.trim() != text)
}
