//! `Status<CODE, T>` and the usual statuses by name.

use http::StatusCode;

use crate::body::{OUT_OF_RANGE, Response, status_fault};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

/// An answer with a status of its own, which wins over the handler's `status_code`. A code outside 200 to 599
/// does not compile, nor does 204, 205 or 304 with an answer that may have a body.
///
/// ```
/// use cullinan::prelude::*;
///
/// type Teapot<T> = Status<418, T>;
///
/// #[get_api(url = "/coffee")]
/// async fn coffee() -> Teapot<&'static str> {
///     Teapot::new("short and stout")
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status<const CODE: u16, T>(T);

impl<const CODE: u16, T> Status<CODE, T> {
    const VALID: () = assert!(status_fault(CODE, true).is_none(), "{}", OUT_OF_RANGE);

    /// Gives `answer` the status.
    pub const fn new(answer: T) -> Self {
        const { Self::VALID };
        Self(answer)
    }

    /// The answer without the status.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<const CODE: u16, T: IntoResponse> IntoResponse for Status<CODE, T> {
    same_as!(T, status CODE);

    fn describe(_: u16, spec: &mut Describe<'_>) {
        spec.said(|spec| T::describe(CODE, spec));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        respond(CODE, self.0, to)
    }
}

fn respond<T: IntoResponse>(code: u16, answer: T, to: ResponseContext) -> Result<Response> {
    answer.into_response(to.with_status(StatusCode::from_u16(code)?))
}

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident $code:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name<T>(pub T);

        impl<T: IntoResponse> IntoResponse for $name<T> {
            same_as!(T, status $code);

            fn describe(_: u16, spec: &mut Describe<'_>) {
                spec.said(|spec| T::describe($code, spec));
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                respond($code, self.0, to)
            }
        }
    )*};
}

named! {
    /// 201 Created; [`at`](Created::at) says where.
    Created 201;
    /// 202 Accepted.
    Accepted 202;
    /// 400 Bad Request.
    BadRequest 400;
    /// 401 Unauthorized.
    Unauthorized 401;
    /// 402 Payment Required.
    PaymentRequired 402;
    /// 403 Forbidden.
    Forbidden 403;
    /// 404 Not Found.
    NotFound 404;
    /// 405 Method Not Allowed.
    MethodNotAllowed 405;
    /// 406 Not Acceptable.
    NotAcceptable 406;
    /// 408 Request Timeout.
    RequestTimeout 408;
    /// 409 Conflict.
    Conflict 409;
    /// 410 Gone.
    Gone 410;
    /// 412 Precondition Failed.
    PreconditionFailed 412;
    /// 413 Content Too Large.
    ContentTooLarge 413;
    /// 415 Unsupported Media Type.
    UnsupportedMediaType 415;
    /// 422 Unprocessable Content.
    UnprocessableContent 422;
    /// 423 Locked.
    Locked 423;
    /// 428 Precondition Required.
    PreconditionRequired 428;
    /// 429 Too Many Requests.
    TooManyRequests 429;
    /// 451 Unavailable For Legal Reasons.
    UnavailableForLegalReasons 451;
    /// 500 Internal Server Error.
    InternalServerError 500;
    /// 501 Not Implemented.
    NotImplemented 501;
    /// 502 Bad Gateway.
    BadGateway 502;
    /// 503 Service Unavailable.
    ServiceUnavailable 503;
    /// 504 Gateway Timeout.
    GatewayTimeout 504;
}

/// 204 No Content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoContent;

impl IntoResponse for NoContent {
    const EMPTY: bool = true;

    fn describe(_: u16, spec: &mut Describe<'_>) {
        <()>::describe(204, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        respond(204, (), to)
    }
}
