//! `Result<T, E>`: either side is an answer.

use http::StatusCode;

use crate::body::Response;
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext, any_of};
use crate::schema::Describe;

/// An `E` that carries no status itself is answered as 500. It goes up as an error: what answers around it say of the body
/// that was meant is not said of it, and the log has it from 500 on. As an [`Error::answer`] it is sent as it is.
impl<T: IntoResponse, E: IntoResponse> IntoResponse for std::result::Result<T, E> {
    any_of!(T; E);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        T::describe(status, spec);
        E::describe(500, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        match self {
            Ok(value) => value.into_response(to),
            Err(error) => {
                let made = error.into_response(to.with_status(StatusCode::INTERNAL_SERVER_ERROR))?;
                Err(Error::of_answer(made))
            }
        }
    }
}
