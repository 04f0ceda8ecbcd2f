//! `IntoResponse`: what a type must know to be an answer.

use std::sync::Arc;

use http::StatusCode;
use http::header::{HeaderValue, VARY};
use schemars::JsonSchema;
use serde::Serialize;

use crate::body::{Body, Response, answer};
use crate::codec::Format;
use crate::error::Result;
use crate::inject::{Inject, Singleton};
use crate::request::{RequestContext, RequestHead};
use crate::schema::Describe;

/// What an answer may need to know of the request that it answers.
#[derive(Clone, Debug)]
pub struct ResponseContext {
    status: StatusCode,
    format: Format,
    asked: Option<Arc<Asked>>,
}

/// What only few answers ask for.
#[derive(Debug)]
struct Asked {
    head: RequestHead,
    services: Vec<Singleton>,
}

impl ResponseContext {
    pub(crate) const fn new(status: StatusCode) -> Self {
        Self { status, format: Format::Json, asked: None }
    }

    /// What is known where nothing of the request is left but the format that its client prefers.
    pub(crate) const fn of_format(status: StatusCode, format: Format) -> Self {
        Self { status, format, asked: None }
    }

    /// What an answer of type `R` may know where a problem is written in a shape of the user's own.
    pub(crate) fn of_problem<R: IntoResponse>(
        status: StatusCode,
        head: &RequestHead,
        services: &[Singleton],
    ) -> Self {
        match R::ASKS {
            Asks::Nothing | Asks::Format => Self::of_format(status, Format::preferred(head.headers())),
            Asks::Head | Asks::Services => Self::with_head(status, head, services),
        }
    }

    /// What an answer of type `R` may know of a request.
    #[inline]
    pub(crate) fn of<R: IntoResponse>(status: StatusCode, request: RequestContext<'_>) -> Self {
        match R::ASKS {
            Asks::Nothing => Self::new(status),
            Asks::Format => {
                let format = Format::preferred(request.head().headers());
                Self { format, ..Self::new(status) }
            }
            Asks::Head => Self::knowing(status, request, &[]),
            Asks::Services => Self::knowing(status, request, request.services()),
        }
    }

    #[inline(never)]
    fn knowing(status: StatusCode, request: RequestContext<'_>, services: &[Singleton]) -> Self {
        Self::with_head(status, request.head(), services)
    }

    fn with_head(status: StatusCode, head: &RequestHead, services: &[Singleton]) -> Self {
        let (head, format) = (head.clone(), Format::preferred(head.headers()));
        Self { status, format, asked: Some(Arc::new(Asked { head, services: services.to_vec() })) }
    }

    /// Itself, for the one answer that is made of it; what is left knows nothing of the request.
    #[inline]
    pub(crate) fn take(&mut self) -> Self {
        Self { status: self.status, format: self.format, asked: self.asked.take() }
    }

    /// The status of an answer that carries none itself: the handler's `status_code`, or its verb's default.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The request's head, for answers that ask for it by [`IntoResponse::ASKS`]; `None` for all others.
    #[must_use]
    pub fn head(&self) -> Option<&RequestHead> {
        self.asked.as_ref().map(|asked| &asked.head)
    }

    /// A service, for answers that ask for services by [`IntoResponse::ASKS`] and for this one by
    /// [`Describe::service`]; `None` for all others.
    #[must_use]
    pub fn service<T: ?Sized + 'static>(&self) -> Option<&Inject<T>> {
        self.asked.as_ref()?.services.iter().find_map(|service| service.get())
    }

    /// The same for an answer that carries a status of its own.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// What an answer wants to know of its request. A head is let go of before a handler waits, so that it is kept only
/// for answers that say so. Each wants what those above it do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// In which format the client wants data.
    Format,
    /// Its method, its url and its headers.
    Head,
    /// The services that its `describe` asks for.
    Services,
}

impl Asks {
    /// What data asks for.
    #[doc(hidden)]
    pub const DATA: Self = if cfg!(feature = "msgpack") { Self::Format } else { Self::Nothing };

    /// Whether what is left of a request once its head is let go is enough.
    pub(crate) const fn are_modest(self) -> bool {
        matches!(self, Self::Nothing | Self::Format)
    }

    /// What an answer that may be either of two wants.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Services, _) | (_, Self::Services) => Self::Services,
            (Self::Head, _) | (_, Self::Head) => Self::Head,
            (Self::Format, _) | (_, Self::Format) => Self::Format,
            (Self::Nothing, Self::Nothing) => Self::Nothing,
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
    /// are sent to any.
    #[doc(hidden)]
    const STRICT: Option<bool> = Some(false);

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

/// Writes data into the document, in every format there is.
pub(crate) fn describe_data<T: Data>(status: u16, spec: &mut Describe<'_>) {
    let schema = spec.schemas.of_answer::<T>();
    for format in Format::ALL {
        spec.operation.respond(status, "", Some((format.media_type(), schema.clone())));
    }
}

/// Answers with data, in the format that the client prefers. Where there is more than one, caches are told so
/// (RFC 9110 §12.5.5).
pub(crate) fn respond_data<T: Data>(data: &T, to: &ResponseContext) -> Result<Response> {
    let text = to.format.write(data)?;
    let mut answer = answer(to.status, to.format.header(), Body::from(text));
    if cfg!(feature = "msgpack") {
        answer.headers_mut().insert(VARY, HeaderValue::from_static("Accept"));
    }
    Ok(answer)
}

/// What an answer around one of type `$type` has from it, maybe under a status of its own.
macro_rules! same_as {
    ($type:ty) => {
        $crate::respond::same_as!(@ $type);
        const FAULT: Option<&'static str> = <$type as $crate::respond::IntoResponse>::FAULT;
        const STRICT: Option<bool> = <$type as $crate::respond::IntoResponse>::STRICT;
    };
    ($type:ty, status $status:expr) => {
        $crate::respond::same_as!(@ $type);
        const FAULT: Option<&'static str> = $crate::respond::first_fault(&[
            $crate::body::status_fault($status, Self::EMPTY),
            <$type as $crate::respond::IntoResponse>::FAULT,
        ]);
        const STRICT: Option<bool> =
            if $status < 400 { <$type as $crate::respond::IntoResponse>::STRICT } else { None };
    };
    (@ $type:ty) => {
        const EMPTY: bool = <$type as $crate::respond::IntoResponse>::EMPTY;
        const ASKS: $crate::respond::Asks = <$type as $crate::respond::IntoResponse>::ASKS;
    };
}

/// What an answer that is one of several has from all of them. Those behind the semicolon are errors, which may have a
/// body where the others have none, and are for any client.
macro_rules! any_of {
    ($($type:ty),+ $(; $error:ty)?) => {
        const EMPTY: bool = true $(&& <$type as $crate::respond::IntoResponse>::EMPTY)+;
        const ASKS: $crate::respond::Asks = $crate::respond::Asks::Nothing
            $(.or(<$type as $crate::respond::IntoResponse>::ASKS))+
            $(.or(<$error as $crate::respond::IntoResponse>::ASKS))?;
        const FAULT: Option<&'static str> = $crate::respond::first_fault(&[
            $(<$type as $crate::respond::IntoResponse>::FAULT,)+
            $(<$error as $crate::respond::IntoResponse>::FAULT,)?
        ]);
        const STRICT: Option<bool> =
            $crate::respond::all_strict(&[$(<$type as $crate::respond::IntoResponse>::STRICT),+]);
    };
}

pub(crate) use {any_of, same_as};

/// Whether a client that takes none of several answers is refused: if each of them refuses it. `None` are errors.
#[must_use]
pub const fn all_strict(answers: &[Option<bool>]) -> Option<bool> {
    let (mut rest, mut all) = (answers, None);
    while let [first, after @ ..] = rest {
        match first {
            Some(false) => return Some(false),
            Some(true) => all = Some(true),
            None => {}
        }
        rest = after;
    }
    all
}

/// The first of some faults.
#[must_use]
pub const fn first_fault(faults: &[Option<&'static str>]) -> Option<&'static str> {
    let mut rest = faults;
    while let [first, after @ ..] = rest {
        if first.is_some() {
            return *first;
        }
        rest = after;
    }
    None
}
