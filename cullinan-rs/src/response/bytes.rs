//! `Vec<u8>` and `Bytes`: octets of no particular kind.

use bytes::Bytes;
use http::header::HeaderValue;
use serde_json::json;

use crate::body::{Body, Response, answer};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "application/octet-stream";

macro_rules! octets {
    ($($type:ty)*) => {$(
        impl IntoResponse for $type {
            fn describe(status: u16, spec: &mut Describe<'_>) {
                let schema = json!({ "contentMediaType": MEDIA_TYPE });
                spec.operation.respond(status, "", Some((MEDIA_TYPE, schema)));
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                Ok(answer(to.status(), HeaderValue::from_static(MEDIA_TYPE), Body::from(self)))
            }
        }
    )*};
}

octets!(Vec<u8> Bytes);
