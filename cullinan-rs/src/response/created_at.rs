//! `CreatedAt<T>`: a 201 that says where.

use std::borrow::Cow;

use http::StatusCode;
use http::header::LOCATION;
use serde_json::json;

use super::location::location;
use super::status::Created;
use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

/// 201 Created, with the new one's url in `Location` (RFC 9110 §15.3.2); made by [`Created::at`]. What a url has no place
/// for is percent-encoded; one with a control character is a 500.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/books")]
/// async fn add() -> CreatedAt<&'static str> {
///     Created("a book").at("/books/7")
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an answer does nothing until it is returned"]
pub struct CreatedAt<T> {
    answer: T,
    url: Cow<'static, str>,
}

impl<T> Created<T> {
    /// Says where the new one is.
    pub fn at(self, url: impl Into<Cow<'static, str>>) -> CreatedAt<T> {
        CreatedAt { answer: self.0, url: url.into() }
    }
}

impl<T: IntoResponse> IntoResponse for CreatedAt<T> {
    same_as!(T);

    fn describe(_: u16, spec: &mut Describe<'_>) {
        spec.said(|spec| T::describe(201, spec));
        spec.operation.respond_header(
            201,
            "Location",
            json!({ "type": "string", "format": "uri-reference" }),
        );
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let url = location(&self.url)?;
        let mut answer = self.answer.into_response(to.with_status(StatusCode::CREATED))?;
        if answer.status() == StatusCode::CREATED {
            answer.headers_mut().insert(LOCATION, url);
        }
        Ok(answer)
    }
}
