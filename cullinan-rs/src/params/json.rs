//! `Json<T>`: the whole body as JSON, and an answer in JSON.

use std::ops::{Deref, DerefMut};

use http::StatusCode;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde_json::Value as AnyJson;

use crate::body::{Body, Response};
use crate::codec::json;
use crate::error::{Error, Result};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::fault::{Fault, In};
use crate::request::RequestContext;
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

const MEDIA_TYPE: &str = "application/json";

/// As an argument: the whole body as JSON (RFC 8259). As an answer: JSON.
///
/// An empty body: 400 `missing`, `None` for an `Option`, whatever its content type. Another content type than
/// `application/json` or `…+json`, or none: 415. Not JSON, nested deeper than 128 levels, or of another shape:
/// 400 `malformed`; the answer says where but never repeats what was sent. Keys that `T` does not know are
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
        let Some(body) = request.body() else { return Read::Unread };
        if body.is_empty() {
            return Read::Absent(In::Body);
        }
        let content_type = request.head().headers().get(CONTENT_TYPE);
        if !content_type.is_some_and(|value| json::is_json(value.as_bytes())) {
            return Read::Refused(unsupported(content_type.is_some()));
        }
        match json::read(body) {
            Ok(value) => Read::Value(Self(value)),
            Err(fault) => {
                Read::Invalid(Fault::malformed(In::Body, param.name(), fault.text()).with_pointer("#"))
            }
        }
    }
}

/// 415 with the `Accept` header that RFC 9110 §15.5.16 asks for.
#[cold]
fn unsupported(has_type: bool) -> Error {
    let detail = match has_type {
        true => "the body must be application/json",
        false => "the body has no content type; it must be application/json",
    };
    Error::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
        .with_detail(detail)
        .with_header(ACCEPT, HeaderValue::from_static(MEDIA_TYPE))
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
