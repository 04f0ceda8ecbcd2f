//! The whole body: what `Json<T>`, `Form<T>` and models have in common.

use http::StatusCode;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING};

use crate::codec::form::Form;
use crate::codec::json::{self, Tree};
use crate::codec::{Decoded, Encoding, Fields, text};
use crate::error::Error;
use crate::extract::{ContentTypes, Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::request::{RequestContext, RequestHead};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

/// The encodings that an argument reads, and how it reads a content type that it is told to take besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Formats {
    /// Each by its content type, and others as JSON.
    All,
    /// JSON, whatever it is called.
    Json,
}

impl Formats {
    /// How the document and `Accept` call them.
    pub(super) const fn media_types(self) -> &'static [&'static str] {
        const ALL: &[&str] = &[Encoding::Json.media_type(), Encoding::Form.media_type()];
        const JSON: &[&str] = &[Encoding::Json.media_type()];
        match self {
            Self::All => ALL,
            Self::Json => JSON,
        }
    }

    /// The encoding that a body of that content type has, if it is one of them.
    #[inline]
    fn of(self, content_type: &HeaderValue) -> Option<Encoding> {
        let encoding = Encoding::of(content_type.as_bytes())?;
        (self == Self::All || encoding == Encoding::Json).then_some(encoding)
    }
}

/// Adds the body to the document.
pub(super) fn describe<T: Value>(formats: Formats, param: &Param, spec: &mut Describe<'_>) {
    let schema = spec.schemas.of::<T>();
    let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
    body.required = param.is_required();
    body.description = param.description_text().map(str::to_owned);
    for media_type in param.accepted_types().listed(formats.media_types()) {
        body.content.insert((*media_type).to_owned(), MediaType { schema: schema.clone() });
    }
}

/// Reads the body. An empty one is absent before its type is looked at.
pub(super) fn read<T: Value>(formats: Formats, request: RequestContext<'_>, param: &Param) -> Read<T> {
    let Some(body) = request.body() else { return unread(formats, request.head(), param) };
    if body.is_empty() {
        return match text::absent() {
            Some(value) => Read::Value(value),
            None if param.is_required() => {
                Read::Invalid(Fault::missing(In::Body, param.name()).with_pointer("#"))
            }
            None => Read::Absent(In::Body),
        };
    }
    match encoding(request.head(), formats, param.accepted_types()) {
        Err(error) => Read::Refused(error),
        Ok(Encoding::Json) if !param.is_required() && body.trim_ascii() == b"null" => Read::Absent(In::Body),
        Ok(Encoding::Json) => settle(json::read(body, param.name())),
        Ok(Encoding::Form) => settle(Form::urlencoded(body).read(param.name())),
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

/// How the body is encoded. 415 with the `Accept` header that RFC 9110 §15.5.16 asks for, unless the content type is one
/// that is taken.
fn encoding(head: &RequestHead, formats: Formats, types: ContentTypes) -> Result<Encoding, Error> {
    let content_type = head.headers().get(CONTENT_TYPE);
    let known = content_type.and_then(|value| formats.of(value));
    match types.take(content_type, |_| known.is_some()) {
        true => Ok(known.unwrap_or(Encoding::Json)),
        false => Err(refused(content_type.is_some(), types.listed(formats.media_types()))),
    }
}

/// 415 for a body that is of none of the types which `content_type` lists, for markers that take any other.
pub(super) fn unlisted(head: &RequestHead, param: &Param) -> Option<Error> {
    match param.accepted_types() {
        ContentTypes::Own => None,
        types => encoding(head, Formats::All, types).err(),
    }
}

#[cold]
fn refused(has_type: bool, known: &[&str]) -> Error {
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
