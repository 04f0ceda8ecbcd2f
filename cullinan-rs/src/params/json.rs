//! `Json<T>`: the whole body as JSON, and an answer in JSON.

use std::ops::{Deref, DerefMut};

use http::StatusCode;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING};
use serde_json::Value as AnyJson;

use crate::body::{Body, Response};
use crate::codec::json::{self, JsonRead};
use crate::codec::text;
use crate::error::{Error, Result};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::fault::In;
use crate::request::{RequestContext, RequestHead};
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

const MEDIA_TYPE: &str = "application/json";

/// As an argument: the whole body as JSON (RFC 8259). As an answer: JSON.
///
/// An empty body: 400 `missing`, whatever its content type; `None` for an `Option`, as is `null`. Another content type than
/// `application/json` or `…+json`, or none: 415. Not JSON, or of another shape, where one that is deeper
/// than 128 levels counts as none: 400 `malformed`; the answer says where but never repeats what was sent. Keys that `T` does not know are
/// passed over unless it denies them; a repeated key is serde's to judge (derived types refuse it).
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/sum")]
/// async fn sum(numbers: Json<Vec<f64>>) -> Json<f64> {
///     Json(numbers.iter().sum())
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T> Json<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Marker for Json<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

impl<T: Value> FromRequest for Json<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of::<T>();
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        body.required = param.is_required();
        body.description = param.description_text().map(str::to_owned);
        body.content.insert(MEDIA_TYPE.to_owned(), MediaType { schema });
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let Some(body) = request.body() else { return unread(request.head()) };
        if body.is_empty() {
            return text::absent().map_or(Read::Absent(In::Body), |value| Read::Value(Self(value)));
        }
        if let Some(error) = unsupported(request.head()) {
            return Read::Refused(error);
        }
        if !param.is_required() && body.trim_ascii() == b"null" {
            return Read::Absent(In::Body);
        }
        match json::read(body, param.name()) {
            JsonRead::Sound(value) => Read::Value(Self(value)),
            JsonRead::Faulty { faults, truncated, .. } => {
                let error = Error::invalid(faults);
                Read::Refused(if truncated { error.truncated() } else { error })
            }
        }
    }
}

/// A body that is still to come: its type stands in the head already.
fn unread<T>(head: &RequestHead) -> Read<T> {
    let headers = head.headers();
    let comes = headers.contains_key(TRANSFER_ENCODING)
        || headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0");
    match unsupported(head).filter(|_| comes) {
        Some(error) => Read::Refused(error),
        None => Read::Unread,
    }
}

/// 415 with the `Accept` header that RFC 9110 §15.5.16 asks for, unless the content type is JSON's.
fn unsupported(head: &RequestHead) -> Option<Error> {
    let content_type = head.headers().get(CONTENT_TYPE);
    let detail = match content_type {
        Some(value) if json::is_json(value.as_bytes()) => return None,
        Some(_) => "the body must be application/json",
        None => "the body has no content type; it must be application/json",
    };
    let error = Error::new(StatusCode::UNSUPPORTED_MEDIA_TYPE).with_detail(detail);
    Some(error.with_header(ACCEPT, HeaderValue::from_static(MEDIA_TYPE)))
}

impl<T: Data> IntoResponse for Json<T> {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of::<T>();
        spec.operation.respond(status, "", Some((MEDIA_TYPE, schema)));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let mut text = Vec::with_capacity(256);
        serde_json::to_writer(&mut text, &self.0)?;
        let mut answer = Response::new(Body::from(text));
        *answer.status_mut() = to.status();
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        Ok(answer)
    }
}

/// JSON of any shape.
impl IntoResponse for AnyJson {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        <Json<Self> as IntoResponse>::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Json(self).into_response(to)
    }
}
