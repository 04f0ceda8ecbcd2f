//! `String` and `&'static str`: plain text.

use http::header::{CONTENT_TYPE, HeaderValue};

use crate::body::{Body, Response};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "text/plain; charset=utf-8";

fn respond(body: Body, to: ResponseContext) -> Response {
    let mut answer = Response::new(body);
    *answer.status_mut() = to.status();
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    answer
}

macro_rules! text {
    ($($type:ty)*) => {$(
        impl IntoResponse for $type {
            fn describe(status: u16, spec: &mut Describe<'_>) {
                let schema = spec.schemas.of::<String>();
                spec.operation.respond(status, "", Some((MEDIA_TYPE, schema)));
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                Ok(respond(Body::from(self), to))
            }
        }
    )*};
}

text!(String &'static str);
