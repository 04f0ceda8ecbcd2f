//! The whole body: what `Json<T>`, `Form<T>` and models have in common.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use serde_json::Value as Schema;

use super::formats::{Formats, encoding};
use crate::codec::form::Form;
use crate::codec::json::{self, Tree};
use crate::codec::{Decoded, Encoding, Fields, text};
use crate::error::Error;
use crate::extract::{ContentTypes, Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::request::{RequestContext, RequestHead};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

/// Adds the body to the document.
pub(super) fn describe<T: Value>(formats: Formats, param: &Param, spec: &mut Describe<'_>) {
    let schema = spec.schemas.of::<T>();
    describe_schema(formats, &schema, param, spec);
}

/// The same for a body of that schema.
pub(super) fn describe_schema(formats: Formats, schema: &Schema, param: &Param, spec: &mut Describe<'_>) {
    let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
    body.required = param.is_required();
    body.description = param.description_text().map(str::to_owned);
    for media_type in param.accepted_types().listed(formats.media_types()) {
        body.content.insert((*media_type).to_owned(), MediaType { schema: schema.clone() });
    }
}

/// Reads the body.
pub(super) fn read<T: Value>(formats: Formats, request: RequestContext<'_>, param: &Param) -> Read<T> {
    match sent(formats, request, param) {
        Err(read) => read,
        Ok((Encoding::Json, body)) => settle(json::read(body, param.name())),
        Ok((Encoding::Form, body)) => settle(Form::urlencoded(body).read(param.name())),
    }
}

/// Reads a body of any shape, and whether it was sent as texts.
pub(super) fn read_any(request: RequestContext<'_>, param: &Param) -> (Read<Schema>, bool) {
    match sent(Formats::All, request, param) {
        Err(read) => (read, false),
        Ok((Encoding::Json, body)) => (settle(json::read(body, param.name())), false),
        Ok((Encoding::Form, body)) => (settle(Form::urlencoded(body).to_value(param.name())), true),
    }
}

/// The body and how it is encoded. An empty one is absent before its type is looked at.
fn sent<'r, T: Value>(
    formats: Formats,
    request: RequestContext<'r>,
    param: &Param,
) -> Result<(Encoding, &'r Bytes), Read<T>> {
    let Some(body) = request.body() else { return Err(unread(formats, request.head(), param)) };
    if body.is_empty() {
        return Err(match text::absent() {
            Some(value) => Read::Value(value),
            None if param.is_required() => {
                Read::Invalid(Fault::missing(In::Body, param.name()).with_pointer("#"))
            }
            None => Read::Absent(In::Body),
        });
    }
    match encoding(request.head(), formats, param.accepted_types()) {
        Err(error) => Err(Read::Refused(error)),
        Ok(Encoding::Json) if !param.is_required() && body.trim_ascii() == b"null" => {
            Err(Read::Absent(In::Body))
        }
        Ok(encoding) => Ok((encoding, body)),
    }
}

/// What reading a body comes to for an argument.
pub(super) fn settle<T>(read: Decoded<T>) -> Read<T> {
    match read {
        Decoded::Sound(value) => Read::Value(value),
        Decoded::Faulty { value, faults, stand_ins, truncated } => {
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
    match encoding(head, Formats::All, ContentTypes::Own) {
        Err(error) => Fields::broken(error),
        Ok(Encoding::Json) => Fields::of_json(body),
        Ok(Encoding::Form) => Fields::of_form(Form::urlencoded(body)),
    }
}

/// The places of a body that could be read.
pub(crate) fn tree_of<'b>(head: &RequestHead, body: &'b [u8]) -> Tree<'b> {
    match head.headers().get(CONTENT_TYPE).and_then(|value| Encoding::of(value.as_bytes())) {
        Some(Encoding::Form) => Tree::of_form(&Form::urlencoded(body)),
        Some(Encoding::Json) | None => Tree::of(body),
    }
}

/// A body that is still to come: its type stands in the head already.
pub(super) fn unread<T>(formats: Formats, head: &RequestHead, param: &Param) -> Read<T> {
    let headers = head.headers();
    let comes = headers.contains_key(TRANSFER_ENCODING)
        || headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0");
    match encoding(head, formats, param.accepted_types()) {
        Err(error) if comes => Read::Refused(error),
        _ => Read::Unread,
    }
}
