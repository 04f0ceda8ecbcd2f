//! `IntoResponse`: what a type must know to be an answer.

use std::sync::Arc;

use http::StatusCode;
use schemars::JsonSchema;
use serde::Serialize;

use crate::body::Response;
use crate::error::Result;
use crate::request::RequestHead;
use crate::schema::Describe;

/// What an answer may need to know of the request that it answers.
#[derive(Clone, Debug)]
pub struct ResponseContext {
    status: StatusCode,
    head: Option<Arc<RequestHead>>,
}

impl ResponseContext {
    pub(crate) const fn new(status: StatusCode) -> Self {
        Self { status, head: None }
    }

    /// What an answer of type `R` may know of a request.
    #[inline]
    pub(crate) fn of<R: IntoResponse>(status: StatusCode, head: &RequestHead) -> Self {
        match R::ASKS {
            Asks::Nothing => Self::new(status),
            Asks::Head => Self { status, head: Some(Arc::new(head.clone())) },
        }
    }

    /// The status of an answer that carries none itself: the handler's `status_code`, or its verb's default.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The request's head, for answers that ask for it by [`IntoResponse::ASKS`]; `None` for all others.
    #[must_use]
    pub fn head(&self) -> Option<&RequestHead> {
        self.head.as_deref()
    }

    /// The same for an answer that carries a status of its own.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// What an answer wants to know of its request. A head is let go of before a handler waits, so that it is kept only
/// for answers that say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// Its method, its url and its headers.
    Head,
}

impl Asks {
    /// What an answer that may be either of two wants.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, Self::Nothing) => Self::Nothing,
            _ => Self::Head,
        }
    }
}

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
///         let schema = spec.schemas.of::<String>();
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

    /// Writes its statuses, media types and schemas into the document; `status` is that of an answer that
    /// carries none itself. Required: what is answered is documented.
    fn describe(status: u16, spec: &mut Describe<'_>);

    /// Makes the answer. An `Err` becomes `application/problem+json` in the one place that does that.
    ///
    /// # Errors
    /// Whatever keeps the answer from being made, such as data that cannot be serialized (500).
    fn into_response(self, to: ResponseContext) -> Result<Response>;
}

/// Data that an answer can hold as JSON: one bound, so that a type without both is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be answered as JSON",
    label = "no data that can be written and described",
    note = "data implements `serde::Serialize` and `schemars::JsonSchema`; `#[model]` gives both to a type of your own"
)]
pub trait Data: Serialize + JsonSchema {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + JsonSchema> Data for T {}
