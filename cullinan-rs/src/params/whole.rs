//! The whole body as JSON: what `Json<T>` and models have in common.

use std::collections::BTreeMap;

use http::StatusCode;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING};
use serde::de::IgnoredAny;

use crate::codec::json::{self, Fields, JsonRead};
use crate::codec::text;
use crate::error::Error;
use crate::extract::{ContentTypes, Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::request::{RequestContext, RequestHead};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

const MEDIA_TYPE: &str = "application/json";

/// Adds the body to the document.
pub(super) fn describe<T: Value>(param: &Param, spec: &mut Describe<'_>) {
    let schema = spec.schemas.of::<T>();
    let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
    body.required = param.is_required();
    body.description = param.description_text().map(str::to_owned);
    for media_type in param.accepted_types().listed(&[MEDIA_TYPE]) {
        body.content.insert((*media_type).to_owned(), MediaType { schema: schema.clone() });
    }
}

/// Reads the body. An empty one is absent before its type is looked at.
pub(super) fn read<T: Value>(request: RequestContext<'_>, param: &Param) -> Read<T> {
    let Some(body) = request.body() else { return unread(request.head(), param) };
    if body.is_empty() {
        return match text::absent() {
            Some(value) => Read::Value(value),
            None if param.is_required() => {
                Read::Invalid(Fault::missing(In::Body, param.name()).with_pointer("#"))
            }
            None => Read::Absent(In::Body),
        };
    }
    if let Some(error) = unsupported(request.head(), param.accepted_types()) {
        return Read::Refused(error);
    }
    if !param.is_required() && body.trim_ascii() == b"null" {
        return Read::Absent(In::Body);
    }
    settle(json::read(body, param.name()))
}

/// What reading JSON comes to for an argument.
pub(super) fn settle<T>(read: JsonRead<T>) -> Read<T> {
    match read {
        JsonRead::Sound(value) => Read::Value(value),
        JsonRead::Faulty { value, faults, stand_ins, truncated } => {
            let error = Error::invalid(faults);
            let error = if truncated { error.truncated() } else { error };
            match value {
                Some(value) => Read::Repaired(Box::new(Repaired { value, error, stand_ins })),
                None => Read::Refused(error),
            }
        }
    }
}

/// The fields of a body, or what is wrong with it as a whole. An empty one has none, whatever its type.
pub(crate) fn fields_of<'b>(head: &RequestHead, body: &'b [u8]) -> Fields<'b> {
    if body.is_empty() {
        return Fields::default();
    }
    if let Some(error) = unsupported(head, ContentTypes::Own) {
        return Fields::broken(error);
    }
    Fields::read(body).unwrap_or_else(|| {
        let faults = match json::read::<BTreeMap<String, IgnoredAny>>(body, "body") {
            JsonRead::Faulty { faults, .. } => faults,
            JsonRead::Sound(_) => {
                vec![Fault::malformed(In::Body, "body", "is not valid JSON").with_pointer("#")]
            }
        };
        Fields::broken(Error::invalid(faults))
    })
}

/// A body that is still to come: its type stands in the head already.
pub(super) fn unread<T>(head: &RequestHead, param: &Param) -> Read<T> {
    let headers = head.headers();
    let comes = headers.contains_key(TRANSFER_ENCODING)
        || headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0");
    match unsupported(head, param.accepted_types()).filter(|_| comes) {
        Some(error) => Read::Refused(error),
        None => Read::Unread,
    }
}

/// 415 with the `Accept` header that RFC 9110 §15.5.16 asks for, unless the content type is one that is taken.
fn unsupported(head: &RequestHead, types: ContentTypes) -> Option<Error> {
    let content_type = head.headers().get(CONTENT_TYPE);
    if types.take(content_type, |value| json::is_json(value.as_bytes())) {
        return None;
    }
    Some(refused(content_type.is_some(), types))
}

/// 415 for a body that is of none of the types which `content_type` lists, for markers that take any other.
pub(super) fn unlisted(head: &RequestHead, param: &Param) -> Option<Error> {
    match param.accepted_types() {
        ContentTypes::Own => None,
        types => unsupported(head, types),
    }
}

#[cold]
fn refused(has_type: bool, types: ContentTypes) -> Error {
    let known = types.listed(&[MEDIA_TYPE]);
    let detail = match (has_type, known.join(" or ")) {
        (true, known) => format!("the body must be {known}"),
        (false, known) => format!("the body has no content type; it must be {known}"),
    };
    let error = Error::new(StatusCode::UNSUPPORTED_MEDIA_TYPE).with_detail(detail);
    match HeaderValue::from_str(&known.join(", ")) {
        Ok(accept) => error.with_header(ACCEPT, accept),
        Err(_) => error,
    }
}
