//! `application/problem+json` (RFC 9457): the one place that turns an `Error` into an answer.

use std::borrow::Cow;

use http::StatusCode;
use http::header::HeaderValue;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::object::{Object, key};
use crate::body::{Body, Response, answer};
use crate::error::{Error, Result, put};
use crate::fault::Fault;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// The shape of every problem, for the document.
pub(crate) struct Problem;

impl Problem {
    pub(crate) const MEDIA_TYPE: &str = "application/problem+json";
}

/// The answer of an error to a request for the path `instance`: RFC 9457 §3.1's members, and `code`,
/// `request_id`, `truncated` and `errors` as extensions.
pub(crate) fn problem(mut error: Error, instance: &str, request_id: &str) -> Response {
    let status = error.status();
    let mut json = Object::with_room(room(&error, instance));
    json.plain(key!("type"), "about:blank");
    json.plain(key!("title"), title(status));
    json.number(key!("status"), status.as_str());
    json.text(key!("code"), &error.code());
    if let Some(detail) = error.detail() {
        json.text(key!("detail"), detail);
    }
    json.text(key!("instance"), instance);
    json.plain(key!("request_id"), request_id);
    if error.is_truncated() {
        json.number(key!("truncated"), "true");
    }
    if !error.faults().is_empty() {
        json.list(key!("errors"), error.faults(), member);
    }
    let media_type = HeaderValue::from_static(Problem::MEDIA_TYPE);
    let mut answer = answer(status, media_type, Body::from(json.end()));
    if !error.headers().is_empty() {
        let own = std::mem::replace(answer.headers_mut(), error.take_headers());
        let _ = put(own, answer.headers_mut());
    }
    answer
}

/// About how long the problem is; escapes make it longer.
fn room(error: &Error, instance: &str) -> usize {
    const NAMES: usize = 320;
    const NAMES_OF_FAULT: usize = 64;
    let of_fault = |fault: &Fault| {
        NAMES_OF_FAULT
            + fault.name().len()
            + fault.code().len()
            + fault.detail().len()
            + fault.pointer().map_or(0, str::len)
    };
    NAMES + instance.len() + error.faults().iter().map(of_fault).sum::<usize>()
}

/// The status' name in RFC 9110; http's own list has the older names of two.
pub(crate) fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => "Content Too Large",
        StatusCode::UNPROCESSABLE_ENTITY => "Unprocessable Content",
        status => status.canonical_reason().unwrap_or("Error"),
    }
}

fn member(fault: &Fault, json: &mut Object) {
    json.plain(key!("in"), fault.place().as_str());
    json.text(key!("name"), fault.name());
    json.text(key!("code"), fault.code());
    json.text(key!("detail"), fault.detail());
    if let Some(pointer) = fault.pointer() {
        json.text(key!("pointer"), pointer);
    }
}

impl IntoResponse for Error {
    const STRICT: Option<bool> = None;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of_answer::<Problem>();
        spec.operation.respond(status, "", Some((Problem::MEDIA_TYPE, schema)));
    }

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        Err(self)
    }
}

impl JsonSchema for Problem {
    fn schema_name() -> Cow<'static, str> {
        "Problem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "cullinan::Problem".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fault = generator.subschema_for::<FaultOfProblem>();
        json_schema!({
            "description": "What went wrong (RFC 9457).",
            "type": "object",
            "required": ["type", "title", "status", "code", "instance", "request_id"],
            "properties": {
                "type": { "type": "string", "description": "Always `about:blank`: the status says what kind it is." },
                "title": { "type": "string", "description": "The status' name." },
                "status": { "type": "integer", "minimum": 400, "maximum": 599, "description": "The status." },
                "code": { "type": "string", "description": "The machine's word for it." },
                "detail": { "type": "string", "description": "A sentence for people." },
                "instance": { "type": "string", "description": "The path of the request." },
                "request_id": { "type": "string", "description": "Names this answer in the server's log." },
                "truncated": { "type": "boolean", "description": "Whether there may be more faults." },
                "errors": { "type": "array", "items": fault, "description": "All that is wrong with the request." }
            }
        })
    }
}

/// The shape of each fault in a problem, for the document.
struct FaultOfProblem;

impl JsonSchema for FaultOfProblem {
    fn schema_name() -> Cow<'static, str> {
        "Fault".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "cullinan::Fault".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One thing that is wrong with a request.",
            "type": "object",
            "required": ["in", "name", "code", "detail"],
            "properties": {
                "in": {
                    "type": "string",
                    "enum": ["path", "query", "header", "cookie", "body", "file"],
                    "description": "Where it lies."
                },
                "name": { "type": "string", "description": "The parameter's name." },
                "code": { "type": "string", "description": "The machine's word for it." },
                "detail": { "type": "string", "description": "A sentence for people." },
                "pointer": {
                    "type": "string",
                    "description": "The place in the body, as a JSON Pointer in the form of a URI fragment (RFC 6901)."
                }
            }
        })
    }
}
