//! What is answered where no route answers.

use http::header::{ALLOW, HeaderValue, VARY};
use http::{HeaderName, StatusCode};

use super::dispatch::lost;
use super::trailing_slash::redirect;
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::request::RequestHead;
use crate::router::{Allow, Lookup};

/// The answer to a request that no route answers: 404, 405 with `Allow`, what OPTIONS asks for, or the way to the path
/// without a slash. `varies` is the header by which versions are told apart: what there is may be another thing in each.
#[cold]
pub(super) fn missed(
    head: &RequestHead,
    miss: Lookup,
    varies: impl FnOnce() -> Option<HeaderName>,
) -> Result<Response> {
    match miss {
        Lookup::NotFound => Err(Error::not_found("no route has this path")),
        Lookup::Options(allow) => Ok(varied(options(allow), varies())),
        Lookup::NotAllowed(allow) => Err(not_allowed(head, allow, varies())),
        Lookup::Redirect => redirect(head).map(|answer| varied(answer, varies())),
        Lookup::Failed(error) => Err(error),
        Lookup::Hit(_) => Err(lost()),
    }
}

fn options(allow: Allow) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer.headers_mut().insert(ALLOW, allow.into_value());
    answer
}

fn varied(mut answer: Response, by: Option<HeaderName>) -> Response {
    if let Some(name) = by {
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
