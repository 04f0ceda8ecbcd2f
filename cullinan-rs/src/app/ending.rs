//! The last step of every trip: errors become problems, and what HTTP forbids is taken off.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode};
use http_body::Body as _;

use super::error_format::ErrorFormat;
use super::extras::Extras;
use super::log;
use super::request_id::RequestIds;
use crate::body::{Body, Response};
use crate::codec::Format;
use crate::error::{Error, Result};
use crate::handler::OnError;
use crate::openapi::ProblemSpec;
use crate::request::RequestHead;
#[cfg(feature = "msgpack")]
use crate::respond::decided;
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
    pub(super) format: Option<ErrorFormat>,
    /// The status of invalid input, where it is another one.
    pub(super) invalid_input: Option<StatusCode>,
}

/// What an ending knows of the request that it answers.
#[derive(Clone, Copy)]
pub(super) struct Asked<'r> {
    pub(super) is_head: IsHead,
    /// Its path.
    pub(super) instance: &'r str,
    /// `None` where nobody asks for it.
    pub(super) head: Option<&'r RequestHead>,
    /// The format that its client prefers, where its head is let go.
    format: Format,
    /// What its route adds.
    pub(super) extras: Option<&'r Extras>,
}

/// The same of a request whose head is let go.
pub(super) struct Kept {
    is_head: IsHead,
    instance: String,
    head: Option<Box<RequestHead>>,
    format: Format,
    extras: Option<Arc<Extras>>,
}

impl<'r> Asked<'r> {
    #[inline]
    pub(super) fn of(head: &'r RequestHead, extras: Option<&'r Extras>) -> Self {
        let is_head = IsHead::of(head.method());
        Self { is_head, instance: head.path(), head: Some(head), format: Format::Json, extras }
    }

    fn format(&self) -> Format {
        self.head.map_or(self.format, |head| Format::preferred(head.headers()))
    }
}

impl Kept {
    pub(super) fn asked(&self) -> Asked<'_> {
        let Self { is_head, instance, head, format, extras } = self;
        let (head, extras) = (head.as_deref(), extras.as_deref());
        Asked { is_head: *is_head, instance, head, format: *format, extras }
    }
}

impl Endings {
    /// What the document says of problems instead.
    pub(super) fn problem_spec(&self) -> Option<ProblemSpec> {
        self.format.as_ref().map(|format| format.describe)
    }

    /// What an ending has to know of a request whose head is let go. The head itself is kept for whoever writes
    /// problems from it.
    pub(super) fn keep(&self, head: &RequestHead, extras: Option<&Arc<Extras>>) -> Kept {
        Kept {
            is_head: IsHead::of(head.method()),
            instance: head.path().to_owned(),
            format: Format::preferred(head.headers()),
            head: self.format.as_ref().map(|_| Box::new(head.clone())),
            extras: extras.cloned(),
        }
    }

    /// The answer to a request.
    #[inline]
    pub(super) fn settle(&self, answer: Result<Response>, asked: Asked<'_>) -> Response {
        let mut response = match answer {
            Ok(response) => response,
            Err(error) => self.refuse(error, asked),
        };
        if asked.extras.is_some() || !is_settled(&response, asked.is_head) {
            finish(&mut response, asked);
        }
        response
    }

    #[cold]
    fn refuse(&self, error: Error, asked: Asked<'_>) -> Response {
        let id = self.ids.next();
        // Most errors have words of their own.
        let answer = if error.unspoken().is_some() { self.answer(error, asked) } else { Err(error) };
        match answer {
            Ok((response, error)) => {
                if response.status().is_server_error() {
                    log::failure(&error, asked.instance, id.as_str());
                }
                response
            }
            Err(error) => self.problem(error, asked, id.as_str()),
        }
    }

    fn problem(&self, mut error: Error, asked: Asked<'_>, id: &str) -> Response {
        if let Some(status) = self.invalid_input {
            error = error.with_input_status(status);
        }
        if error.status().is_server_error() {
            log::failure(&error, asked.instance, id);
        }
        error = match error.into_answer() {
            Ok(answer) => {
                #[cfg(feature = "msgpack")]
                let answer = decided(answer, || asked.format());
                return answer;
            }
            Err(error) => error,
        };
        if let (Some(format), Some(head)) = (&self.format, asked.head) {
            error = error.with_request_id(id);
            if let Some(answer) = format.answer(&mut error, head) {
                return answer;
            }
        }
        problem(error, asked.instance, id)
    }

    /// What is answered instead of an error that says nothing but its cause, by the nearest that knows it: an answer,
    /// with the error that it is for, or the error to make a problem of. The cause goes to the log all the same, and
    /// headers that hold for any answer stay.
    fn answer(&self, mut error: Error, asked: Asked<'_>) -> Result<(Response, Error)> {
        let near = asked.extras.iter().flat_map(|extras| &extras.on_error).map(|level| &**level);
        let mut levels = near.chain([&self.on_error]);
        let answer = || {
            error.unspoken().and_then(|source| levels.find_map(|level| level.answer(source, asked.format())))
        };
        // A panic in it is no answer, and the error stays what it was.
        match catch_unwind(AssertUnwindSafe(answer)).unwrap_or_default() {
            Some(Ok(mut response)) => {
                error.hand_headers(response.headers_mut());
                Ok((response, error))
            }
            Some(Err(answer)) => Err(answer.because_of(error)),
            None => Err(error),
        }
    }
}

/// Whether the request is a HEAD, whose answer has the headers of a GET's and no body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum IsHead {
    Yes,
    No,
}

impl IsHead {
    #[inline]
    pub(super) fn of(method: &Method) -> Self {
        if *method == Method::HEAD { Self::Yes } else { Self::No }
    }
}

/// RFC 9110 §15.3.5, §15.3.6, §15.4.5.
fn forbids_content(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

#[inline(never)]
fn finish(response: &mut Response, asked: Asked<'_>) {
    if !is_settled(response, asked.is_head) {
        empty(response);
    }
    if let Some(extras) = asked.extras {
        extras.add_to(response);
    }
}

/// Takes the body off; a HEAD's answer keeps saying how long a GET's would be (RFC 9110 §9.3.2).
fn empty(response: &mut Response) {
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
}
