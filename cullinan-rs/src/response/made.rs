//! `http::Response<Body>`: sent as it is. The document knows nothing of it.

use http::header::CONTENT_LENGTH;
use http_body::Body as _;

use crate::body::Response;
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// In the document it is any answer at all, unless the keyword `responses` says which ones there are.
///
/// A status below 200 is no answer (RFC 9110 §15.2) and becomes a 500. The length of a body in memory is known and
/// said by the server, whatever the headers say.
impl IntoResponse for Response {
    fn describe(_: u16, spec: &mut Describe<'_>) {
        spec.operation.is_open = true;
    }

    fn into_response(mut self, _: ResponseContext) -> Result<Response> {
        if self.status().is_informational() {
            return Err(Error::internal(format!("a handler answered {}", self.status())));
        }
        if self.body().size_hint().exact().is_some() {
            self.headers_mut().remove(CONTENT_LENGTH);
        }
        Ok(self)
    }
}
