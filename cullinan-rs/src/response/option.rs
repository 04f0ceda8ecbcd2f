//! `Option<T>`: `None` is a 404.

use crate::body::Response;
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

impl<T: IntoResponse> IntoResponse for Option<T> {
    same_as!(T);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        T::describe(status, spec);
        Error::describe(404, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        match self {
            Some(value) => value.into_response(to),
            None => Err(Error::not_found("not found")),
        }
    }
}
