//! One operation as JSON.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::about::requirement;
use super::entry::Entry;
use super::parameter::parameters;
use super::problems::Problems;
use super::tags::tags;
use crate::codec::Encoding;
use crate::response::title;
use crate::spec::{MediaType, Operation, RequestBody, ResponseSpec};

/// What all operations share: the answer that is a problem.
pub(super) const PROBLEM: &str = "#/components/responses/Problem";

/// The only media type whose properties are encoded each in its own way (OpenAPI 3.1 §4.8.15).
const MULTIPART: &str = Encoding::Multipart.media_type();

/// The operation of one method. `names` is what the document calls the placeholders, `problems` what
/// problems look like.
pub(super) fn operation(
    entry: &Entry,
    method: &str,
    id: String,
    names: &[String],
    problems: &Problems,
) -> Value {
    let (docs, Operation { parameters: declared, request_body, responses, .. }) =
        (&entry.route.docs, &entry.operation);
    let mut members = Map::new();
    let tags = tags(entry);
    if !tags.is_empty() {
        members.insert("tags".into(), tags.into());
    }
    members.insert("summary".into(), docs.summary.unwrap_or(entry.route.name).into());
    insert_text(&mut members, "description", docs.description);
    members.insert("operationId".into(), id.into());
    let parameters = parameters(declared, &entry.url, names);
    if !parameters.is_empty() {
        members.insert("parameters".into(), parameters.into());
    }
    if let Some(body) = request_body {
        members.insert("requestBody".into(), write_body(body));
    }
    let headers = write_headers(&entry.headers);
    let is_told = responses.keys().any(|status| *status < 400);
    // Who asks for a version that there is not meets no route, and so none that has headers.
    let of_problems = if entry.version.is_some() { optional(headers.clone()) } else { headers.clone() };
    let mut responses = write_responses(responses, problems, &headers, &of_problems);
    if let (Value::Object(responses), true) = (&mut responses, entry.operation.is_open && !is_told) {
        let answer = write_whole("An answer", json!({ "*/*": {} }), &headers);
        responses.insert("2XX".to_owned(), answer);
    }
    if method == "HEAD" {
        responses.as_object_mut().into_iter().for_each(without_content);
    }
    members.insert("responses".into(), responses);
    if let Some(security) = entry.security() {
        members.insert("security".into(), security.iter().map(|text| requirement(text)).collect());
    }
    if entry.is_deprecated {
        members.insert("deprecated".into(), true.into());
    }
    insert_text(&mut members, "x-version", entry.version.as_deref());
    members.into()
}

/// Adds a text, if there is one.
pub(super) fn insert_text(members: &mut Map<String, Value>, name: &str, text: Option<&str>) {
    if let Some(text) = text {
        members.insert(name.to_owned(), text.into());
    }
}

fn write_body(body: &RequestBody) -> Value {
    let mut members = Map::new();
    insert_text(&mut members, "description", body.description.as_deref());
    members.insert("required".into(), body.required.into());
    let mut content = write_content(&body.content);
    if let (Some(parts), false) = (content.get_mut(MULTIPART), body.encoding.is_empty()) {
        let encoding = body.encoding.iter().map(|(name, value)| (name.clone(), value.clone()));
        parts["encoding"] = Value::Object(encoding.collect());
    }
    members.insert("content".into(), content);
    members.into()
}

/// The answers by status. Whatever else may happen is a problem: limits, timeouts, errors of the handler's. `default`
/// would say that of any further success, too.
fn write_responses(
    responses: &BTreeMap<u16, ResponseSpec>,
    problems: &Problems,
    headers: &Map<String, Value>,
    of_problems: &Map<String, Value>,
) -> Value {
    let mut members = Map::new();
    for (status, answer) in responses {
        let headers = if *status < 400 { headers } else { of_problems };
        members.insert(status.to_string(), write_response(*status, answer, problems, headers));
    }
    for (range, text) in
        [("4XX", "Any other problem of the request's"), ("5XX", "Any other problem of the server's")]
    {
        members.insert(range.into(), write_problem(text, problems, of_problems));
    }
    members.into()
}

/// An answer to HEAD has no content, whatever its handler returns (RFC 9110 §9.3.2).
fn without_content(responses: &mut Map<String, Value>) {
    for answer in responses.values_mut() {
        if let Value::Object(members) = answer {
            members.retain(|name, _| name != "content" && name != "$ref");
        }
    }
}

fn write_response(
    status: u16,
    answer: &ResponseSpec,
    problems: &Problems,
    headers: &Map<String, Value>,
) -> Value {
    let description = match answer.description.as_str() {
        "" => StatusCode::from_u16(status).map_or("An answer", title),
        said => said,
    };
    let mut headers = headers.clone();
    for (name, schema) in &answer.headers {
        headers.insert(name.clone(), json!({ "schema": schema }));
    }
    if problems.is_all_of(&answer.content) {
        return write_problem(description, problems, &headers);
    }
    write_whole(description, write_content(&problems.put_into(&answer.content)), &headers)
}

/// A problem: what all operations share, unless the operation's answers have headers of their own.
fn write_problem(description: &str, problems: &Problems, headers: &Map<String, Value>) -> Value {
    match headers.is_empty() {
        true => json!({ "$ref": PROBLEM, "description": description }),
        false => write_whole(description, problems.content(), headers),
    }
}

fn write_whole(description: &str, content: Value, headers: &Map<String, Value>) -> Value {
    let mut members = Map::new();
    members.insert("description".into(), description.into());
    if !headers.is_empty() {
        members.insert("headers".into(), headers.clone().into());
    }
    if content.as_object().is_some_and(|content| !content.is_empty()) {
        members.insert("content".into(), content);
    }
    members.into()
}

/// The headers of every answer.
pub(super) fn write_headers(headers: &[(String, Option<String>)]) -> Map<String, Value> {
    let header = |(name, value): &(String, Option<String>)| {
        let header = match value {
            Some(value) => json!({ "required": true, "schema": { "type": "string" }, "example": value }),
            None => json!({ "required": true, "schema": { "type": "string" } }),
        };
        (title_case(name), header)
    };
    headers.iter().map(header).collect()
}

/// Headers that may be missing.
fn optional(mut headers: Map<String, Value>) -> Map<String, Value> {
    headers.values_mut().filter_map(Value::as_object_mut).for_each(|header| drop(header.remove("required")));
    headers
}

/// `Deprecation` for `deprecation`.
fn title_case(name: &str) -> String {
    let mut begins = true;
    let letter = |letter: char| {
        let upper = std::mem::replace(&mut begins, letter == '-');
        if upper { letter.to_ascii_uppercase() } else { letter }
    };
    name.chars().map(letter).collect()
}

pub(super) fn write_content(content: &BTreeMap<String, MediaType>) -> Value {
    let media_types =
        content.iter().map(|(name, MediaType { schema })| (name.clone(), json!({ "schema": schema })));
    Value::Object(media_types.collect())
}
