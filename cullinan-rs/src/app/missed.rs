//! What is answered where no route answers.

use http::StatusCode;
use http::header::ALLOW;

use super::dispatch::lost;
use super::trailing_slash::redirect;
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::request::RequestHead;
use crate::router::{Allow, Lookup};

/// The answer to a request that no route answers: 404, 405 with `Allow`, or what OPTIONS asks for.
#[cold]
pub(super) fn missed(head: &RequestHead, miss: Lookup) -> Result<Response> {
    match miss {
        Lookup::NotFound => Err(Error::not_found("no route has this path")),
        Lookup::Options(allow) => Ok(options(allow)),
        Lookup::NotAllowed(allow) => Err(not_allowed(head, allow)),
        Lookup::Redirect => redirect(head),
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

fn not_allowed(head: &RequestHead, allow: Allow) -> Error {
    Error::new(StatusCode::METHOD_NOT_ALLOWED)
        .with_detail(format!("{} is not allowed here", head.method()))
        .with_header(ALLOW, allow.into_value())
}
