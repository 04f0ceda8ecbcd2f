//! What is answered where no route answers.

use http::HeaderName;
use http::StatusCode;
use http::header::{ALLOW, HeaderValue, VARY};

use super::dispatch::lost;
use super::trailing_slash::redirect;
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::request::RequestHead;
use crate::router::{Allow, Lookup};

/// The answer to a request that no route answers: 404, 405 with `Allow`, or what OPTIONS asks for. `varies` is the
/// header by which versions are told apart: what is allowed may be another thing in each.
#[cold]
pub(super) fn missed(
    head: &RequestHead,
    miss: Lookup,
    varies: impl FnOnce() -> Option<HeaderName>,
) -> Result<Response> {
    match miss {
        Lookup::NotFound => Err(Error::not_found("no route has this path")),
        Lookup::Options(allow) => Ok(options(allow, varies())),
        Lookup::NotAllowed(allow) => Err(not_allowed(head, allow, varies())),
        Lookup::Redirect => redirect(head),
        Lookup::Failed(error) => Err(error),
        Lookup::Hit(_) => Err(lost()),
    }
}

fn options(allow: Allow, varies: Option<HeaderName>) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer.headers_mut().insert(ALLOW, allow.into_value());
    if let Some(name) = varies {
        answer.headers_mut().insert(VARY, HeaderValue::from(name));
    }
    answer
}

fn not_allowed(head: &RequestHead, allow: Allow, varies: Option<HeaderName>) -> Error {
    let error = Error::new(StatusCode::METHOD_NOT_ALLOWED)
        .with_detail(format!("{} is not allowed here", head.method()))
        .with_header(ALLOW, allow.into_value());
    match varies {
        Some(name) => error.with_header(VARY, HeaderValue::from(name)),
        None => error,
    }
}
