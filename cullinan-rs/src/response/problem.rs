//! `application/problem+json` (RFC 9457): the one place that turns an `Error` into an answer.

use http::header::{CONTENT_TYPE, HeaderValue};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::fault::Fault;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "application/problem+json";

/// What is sent: RFC 9457 §3.1's members, and `code`, `request_id`, `truncated` and `errors` as extensions.
#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
    instance: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "<[Fault]>::is_empty", serialize_with = "faults")]
    errors: &'a [Fault],
}

#[derive(Serialize)]
struct Item<'a> {
    r#in: &'static str,
    name: &'a str,
    code: &'a str,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'a str>,
}

fn faults<S: Serializer>(faults: &[Fault], serializer: S) -> std::result::Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(faults.len()))?;
    for fault in faults {
        list.serialize_element(&Item {
            r#in: fault.place().as_str(),
            name: fault.name(),
            code: fault.code(),
            detail: fault.detail(),
            pointer: fault.pointer(),
        })?;
    }
    list.end()
}

/// The answer of an error to a request for the path `instance`.
pub(crate) fn problem(mut error: Error, instance: &str, request_id: &str) -> Response {
    let mut headers = error.take_headers();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    let problem = Problem {
        r#type: "about:blank",
        title: error.status().canonical_reason().unwrap_or("Error"),
        status: error.status().as_u16(),
        code: &error.code(),
        detail: error.detail(),
        instance,
        request_id,
        truncated: error.is_truncated(),
        errors: error.faults(),
    };
    let mut text = Vec::with_capacity(256);
    // Only text and numbers go in, which always serialize.
    let _ = serde_json::to_writer(&mut text, &problem);
    let mut answer = Response::new(Body::from(text));
    *answer.status_mut() = error.status();
    *answer.headers_mut() = headers;
    answer
}

impl IntoResponse for Error {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.operation.respond(status, "a problem", Some((MEDIA_TYPE, schema())));
    }

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        Err(self)
    }
}

fn schema() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "code"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "code": { "type": "string" },
            "detail": { "type": "string" },
            "instance": { "type": "string" },
            "request_id": { "type": "string" },
            "truncated": { "type": "boolean" },
            "errors": { "type": "array", "items": {
                "type": "object",
                "required": ["in", "name", "code", "detail"],
                "properties": {
                    "in": { "enum": ["path", "query", "header", "cookie", "body", "file"] },
                    "name": { "type": "string" },
                    "code": { "type": "string" },
                    "detail": { "type": "string" },
                    "pointer": { "type": "string" }
                }
            } }
        }
    })
}
