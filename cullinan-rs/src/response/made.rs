//! `http::Response<Body>`: sent as it is, and not documented.

use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

impl IntoResponse for Response {
    fn describe(_: u16, _: &mut Describe<'_>) {}

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        Ok(self)
    }
}
