//! The last step of every trip: errors become problems, and what HTTP forbids is taken off.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode};
use http_body::Body as _;

use super::log;
use super::on_error::OnError;
use super::request_id::RequestIds;
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::response::problem;

/// Whether nothing is left to be done to an answer.
#[inline]
pub(super) fn is_settled(response: &Response, is_head: IsHead) -> bool {
    is_head == IsHead::No && !forbids_content(response.status())
}

/// What all endings share.
#[derive(Default)]
pub(super) struct Endings {
    pub(super) ids: RequestIds,
    pub(super) on_error: OnError,
}

impl Endings {
    /// The answer to a request for the path `instance`.
    pub(super) fn settle(&self, answer: Result<Response>, is_head: IsHead, instance: &str) -> Response {
        match answer {
            Ok(response) if is_settled(&response, is_head) => response,
            Ok(response) => empty(response),
            Err(error) => {
                let answer = self.refuse(error, instance);
                if is_settled(&answer, is_head) { answer } else { empty(answer) }
            }
        }
    }

    #[cold]
    fn refuse(&self, error: Error, instance: &str) -> Response {
        let (error, id) = (self.on_error.apply(error), self.ids.next());
        if error.status().is_server_error() {
            log::failure(&error, instance, id.as_str());
        }
        error.into_answer().unwrap_or_else(|error| problem(error, instance, id.as_str()))
    }
}

/// Whether the request is a HEAD, whose answer has the headers of a GET's and no body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum IsHead {
    Yes,
    No,
}

impl IsHead {
    pub(super) fn of(method: &Method) -> Self {
        if *method == Method::HEAD { Self::Yes } else { Self::No }
    }
}

/// RFC 9110 §15.3.5, §15.3.6, §15.4.5.
fn forbids_content(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

/// Takes the body off; a HEAD's answer keeps saying how long a GET's would be (RFC 9110 §9.3.2).
fn empty(mut response: Response) -> Response {
    let length = response.body().size_hint().exact();
    *response.body_mut() = Body::empty();
    let status = response.status();
    let headers = response.headers_mut();
    if forbids_content(status) {
        if status != StatusCode::NOT_MODIFIED {
            headers.remove(CONTENT_TYPE);
        }
        headers.remove(CONTENT_LENGTH);
    } else if let Some(length) = length {
        headers.entry(CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
    }
    response
}
