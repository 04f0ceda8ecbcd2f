//! `String` and `&'static str`: plain text.

use http::header::HeaderValue;

use crate::body::{Body, Response, answer};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "text/plain; charset=utf-8";

macro_rules! text {
    ($($type:ty)*) => {$(
        impl IntoResponse for $type {
            fn describe(status: u16, spec: &mut Describe<'_>) {
                let schema = spec.schemas.of_answer::<String>();
                spec.operation.respond(status, "", Some((MEDIA_TYPE, schema)));
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                Ok(answer(to.status(), HeaderValue::from_static(MEDIA_TYPE), Body::from(self)))
            }
        }
    )*};
}

text!(String &'static str);
