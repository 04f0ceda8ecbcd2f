//! `IntoResponse`: what a type must know to be an answer.

use super::asks::Asks;
use super::context::ResponseContext;
use crate::body::Response;
use crate::error::Result;
use crate::schema::Describe;

/// A type that a handler can return.
///
/// ```
/// use cullinan::{Body, Describe, IntoResponse, Response, ResponseContext, Result};
///
/// /// A page of CSV.
/// struct Csv(String);
///
/// impl IntoResponse for Csv {
///     fn describe(status: u16, spec: &mut Describe<'_>) {
///         let schema = spec.schemas.of_answer::<String>();
///         spec.operation.respond(status, "a table", Some(("text/csv", schema)));
///     }
///
///     fn into_response(self, to: ResponseContext) -> Result<Response> {
///         let answer = http::Response::builder().status(to.status()).header("content-type", "text/csv");
///         Ok(answer.body(Body::from(self.0))?)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer of a handler",
    label = "not an answer",
    note = "what is answered as JSON, as a model or in `Json<_>`, implements `serde::Serialize` and `schemars::JsonSchema`",
    note = "`#[model]` gives both to a type of your own; any other answer implements `cullinan::IntoResponse`"
)]
pub trait IntoResponse: Sized {
    /// Whether it never has a body: the default status is then 204 rather than 200 or 201.
    const EMPTY: bool = false;

    /// What it wants to know of the request: without saying so it is given nothing. An answer around another one wants
    /// what that one does.
    const ASKS: Asks = Asks::Nothing;

    /// What is wrong with the type itself, such as a status that is none: the compile error of whoever returns it.
    #[doc(hidden)]
    const FAULT: Option<&'static str> = None;

    /// Whether a client that takes none of its media types is refused before the handler runs; `None` for errors, which
    /// are sent to any, and for what has no media type.
    #[doc(hidden)]
    const STRICT: Option<bool> = if Self::EMPTY { None } else { Some(false) };

    /// Writes its statuses, media types and schemas into the document; `status` is that of an answer that
    /// carries none itself. Required: what is answered is documented.
    fn describe(status: u16, spec: &mut Describe<'_>);

    /// Makes the answer. An `Err` becomes `application/problem+json` in the one place that does that, and so does a panic, as
    /// a 500. The body of a 204, 205, 304 or of the answer to a HEAD is taken off (RFC 9110 §6.4.1).
    ///
    /// # Errors
    /// Whatever keeps the answer from being made, such as data that cannot be serialized (500).
    fn into_response(self, to: ResponseContext) -> Result<Response>;
}
