//! `()`: an answer without a body.

use crate::body::{Body, Response};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

impl IntoResponse for () {
    const EMPTY: bool = true;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.operation.respond(status, "", None);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = to.status();
        Ok(answer)
    }
}
