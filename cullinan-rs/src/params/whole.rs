//! The whole body: what `Json<T>`, `Form<T>` and models have in common.

use bytes::Bytes;
use serde_json::Value as Schema;

use super::formats::{Formats, encoding};
use crate::codec::form::{Form, Pair};
use crate::codec::json::{self, Tree};
#[cfg(feature = "msgpack")]
use crate::codec::msgpack;
use crate::codec::multipart::{self, TextKind, TextPart};
use crate::codec::{Decoded, Encoding, Fields, text};
use crate::error::Error;
use crate::extract::{ContentTypes, Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::request::{RequestContext, RequestHead, boundary, broken, has_body};
use crate::schema::{Describe, nullable};
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
        let schema = if may_be_null(media_type, param) { nullable(schema.clone()) } else { schema.clone() };
        body.content.insert((*media_type).to_owned(), MediaType { schema });
    }
}

/// Whether `null` stands for a body that is not there.
fn may_be_null(media_type: &str, param: &Param) -> bool {
    let encoding = Encoding::of(media_type.as_bytes());
    !param.is_required() && !matches!(encoding, Some(Encoding::Form | Encoding::Multipart))
}

/// Reads the body.
pub(super) fn read<T: Value>(formats: Formats, request: RequestContext<'_>, param: &Param) -> Read<T> {
    match sent(formats, request, param) {
        Err(read) => read,
        Ok((Encoding::Json, body)) => settle(json::read(body, param.name())),
        Ok((Encoding::Form, body)) => settle(Form::urlencoded(body).read(param.name())),
        Ok((Encoding::Multipart, body)) => match texts(request.head(), body) {
            Ok(texts) => settle(form_of(&texts).read(param.name())),
            Err(error) => Read::Refused(error),
        },
        #[cfg(feature = "msgpack")]
        Ok((Encoding::MessagePack, body)) => match as_json(body, param) {
            Ok(body) => settle(json::read(&body, param.name())),
            Err(read) => read,
        },
    }
}

/// Reads a body of any shape, and whether it was sent as texts.
pub(super) fn read_any(request: RequestContext<'_>, param: &Param) -> (Read<Schema>, bool) {
    match sent(Formats::All, request, param) {
        Err(read) => (read, false),
        Ok((Encoding::Json, body)) => (settle(json::read(body, param.name())), false),
        Ok((Encoding::Form, body)) => (settle(Form::urlencoded(body).to_value(param.name())), true),
        Ok((Encoding::Multipart, body)) => match texts(request.head(), body) {
            Ok(texts) => (settle(form_of(&texts).to_value(param.name())), true),
            Err(error) => (Read::Refused(error), false),
        },
        #[cfg(feature = "msgpack")]
        Ok((Encoding::MessagePack, body)) => match as_json(body, param) {
            Ok(body) => (settle(json::read(&body, param.name())), false),
            Err(read) => (read, false),
        },
    }
}

/// A MessagePack body as JSON; nothing is absent where it says nothing.
#[cfg(feature = "msgpack")]
fn as_json<T>(body: &[u8], param: &Param) -> Result<Vec<u8>, Read<T>> {
    match msgpack::to_json(body) {
        Ok(json) if !param.is_required() && json == b"null" => Err(Read::Absent(In::Body)),
        Ok(json) => Ok(json),
        Err(why) => Err(Read::Invalid(Fault::malformed(In::Body, param.name(), why).with_pointer("#"))),
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

/// What a body is made of that is not read where it stands.
#[derive(Debug, Default)]
pub(crate) struct Room {
    texts: Vec<TextPart>,
    #[cfg(feature = "msgpack")]
    json: Vec<u8>,
}

/// The fields of a body, or what is wrong with it as a whole. An empty one has none, whatever its type.
pub(crate) fn fields_of<'b>(head: &RequestHead, body: &'b Bytes, room: &'b mut Room) -> Fields<'b> {
    if body.is_empty() {
        return Fields::default();
    }
    match encoding(head, Formats::All, ContentTypes::Own) {
        Err(error) => Fields::broken(error),
        Ok(Encoding::Json) => Fields::of_json(body),
        Ok(Encoding::Form) => Fields::of_form(Form::urlencoded(body)),
        Ok(Encoding::Multipart) => match texts(head, body) {
            Ok(texts) => {
                room.texts = texts;
                fields_of_texts(&room.texts)
            }
            Err(error) => Fields::broken(error),
        },
        #[cfg(feature = "msgpack")]
        Ok(Encoding::MessagePack) => match msgpack::to_json(body) {
            Ok(json) => {
                room.json = json;
                Fields::of_json(&room.json)
            }
            Err(why) => Fields::broken(Fault::malformed(In::Body, "body", why).with_pointer("#").into()),
        },
    }
}

/// The fields of a body that came in parts.
pub(crate) fn fields_of_texts(texts: &[TextPart]) -> Fields<'_> {
    Fields::of_form(form_of(texts))
}

/// The fields of texts behind which more may stand.
pub(crate) fn fields_begun(texts: &[TextPart]) -> Fields<'_> {
    Fields::begun(form_of(texts))
}

fn form_of(texts: &[TextPart]) -> Form<'_> {
    let length = texts.iter().map(|part| part.name.len() + part.text.len()).sum();
    Form::of_pairs(texts.iter().map(pair_of).collect(), length)
}

fn pair_of(part: &TextPart) -> Pair<'_> {
    let text = std::str::from_utf8(&part.text).ok();
    match part.kind {
        TextKind::Plain => Pair::plain(&part.name, text),
        TextKind::Json => Pair::json(&part.name, text),
        TextKind::File => Pair::file(&part.name),
    }
}

/// The parts of a body that has several.
fn texts(head: &RequestHead, body: &Bytes) -> Result<Vec<TextPart>, Error> {
    match boundary(head) {
        Some(boundary) => multipart::texts(body, &boundary?).map_err(broken),
        None => Ok(Vec::new()),
    }
}

/// The places of a body that could be read.
pub(crate) fn tree_of<'b>(head: &RequestHead, body: &'b Bytes) -> Tree<'b> {
    match head.content_type().and_then(|value| Encoding::of(value.as_bytes())) {
        Some(Encoding::Form) => Tree::of_form(&Form::urlencoded(body)),
        Some(Encoding::Multipart) => {
            Tree::of_value(texts(head, body).ok().and_then(|mut texts| {
                // A body that could be read has files only where nobody reads them.
                texts.retain(|part| part.kind != TextKind::File);
                match form_of(&texts).to_value("body") {
                    Decoded::Sound(value) => Some(value),
                    Decoded::Faulty { .. } => None,
                }
            }))
        }
        #[cfg(feature = "msgpack")]
        Some(Encoding::MessagePack) => {
            Tree::of_value(msgpack::to_json(body).ok().and_then(|json| serde_json::from_slice(&json).ok()))
        }
        Some(Encoding::Json) | None => Tree::of(body),
    }
}

/// A body that is still to come: its type stands in the head already.
pub(super) fn unread<T>(formats: Formats, head: &RequestHead, param: &Param) -> Read<T> {
    match encoding(head, formats, param.accepted_types()) {
        Err(error) if has_body(head) => Read::Refused(error),
        Ok(Encoding::Multipart) if has_body(head) => match boundary(head) {
            Some(Err(error)) => Read::Refused(error),
            _ => Read::Unread,
        },
        _ => Read::Unread,
    }
}
