//! `Result<T, E>`: either side is an answer.

use http::StatusCode;

use crate::body::Response;
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext, any_of};
use crate::schema::Describe;

/// An `E` that carries no status itself is answered as 500.
impl<T: IntoResponse, E: IntoResponse> IntoResponse for std::result::Result<T, E> {
    any_of!(T; E);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        T::describe(status, spec);
        E::describe(500, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        match self {
            Ok(value) => value.into_response(to),
            // As an error, which the headers of the other side are not for.
            Err(error) => {
                let answer = error.into_response(to.with_status(StatusCode::INTERNAL_SERVER_ERROR))?;
                Err(Error::of_answer(answer))
            }
        }
    }
}
