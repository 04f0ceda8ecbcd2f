//! A file as an answer: whole, a part of it, or the word that the client has it already.

use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_RANGE, HeaderValue, VARY,
};
use http::{HeaderMap, Method, StatusCode};

use super::content::Content;
use super::preconditions::{self, Verdict};
use super::range::{self, Part};
use super::validators::Validators;
use crate::body::{Body, Response, answer};
use crate::error::{Error, Result};
use crate::request::RequestHead;
use crate::respond::ResponseContext;

/// A file and what is said of it.
#[derive(Debug)]
pub(crate) struct Representation {
    pub(crate) content: Content,
    pub(crate) validators: Validators,
    pub(crate) media_type: HeaderValue,
    pub(crate) disposition: Option<HeaderValue>,
    pub(crate) cache_control: Option<HeaderValue>,
    /// How it is packed.
    pub(crate) encoding: Option<&'static str>,
    /// The headers of the request that it would be another by, in lower case.
    pub(crate) varies: Vec<&'static str>,
}

impl Representation {
    pub(crate) fn new(content: Content, validators: Validators, media_type: HeaderValue) -> Self {
        let (disposition, cache_control, encoding) = (None, None, None);
        Self { content, validators, media_type, disposition, cache_control, encoding, varies: Vec::new() }
    }

    /// The answer. Conditions and ranges are for GET and HEAD that would be answered 200 (RFC 9110 §13.2.1, §14.2), and a
    /// HEAD has no part.
    pub(crate) fn answer(self, to: &ResponseContext) -> Result<Response> {
        match to.head().filter(|head| to.status() == StatusCode::OK && is_safe(head.method())) {
            Some(head) => self.answer_to(head),
            None => Ok(self.whole(to.status())),
        }
    }

    fn answer_to(self, head: &RequestHead) -> Result<Response> {
        let headers = head.headers();
        match preconditions::judge(headers, &self.validators) {
            Verdict::Go => {}
            Verdict::NotModified => return Ok(self.not_modified()),
            Verdict::Failed => return Err(changed()),
        }
        if *head.method() != Method::GET || !preconditions::may_be_part(headers, &self.validators) {
            return Ok(self.whole(StatusCode::OK));
        }
        match range::asked_for(headers, self.content.size()) {
            Part::Whole => Ok(self.whole(StatusCode::OK)),
            Part::Some { start, length } => self.part(start, length),
            Part::Beyond => Err(beyond(self.content.size())?),
        }
    }

    fn whole(self, status: StatusCode) -> Response {
        let described = self.described();
        self.made(status, described, Content::whole)
    }

    fn part(self, start: u64, length: u64) -> Result<Response> {
        let (last, size) = (start.saturating_add(length).saturating_sub(1), self.content.size());
        let mut described = self.described();
        described.insert(CONTENT_RANGE, HeaderValue::try_from(format!("bytes {start}-{last}/{size}"))?);
        Ok(self.made(StatusCode::PARTIAL_CONTENT, described, |content| content.part(start, length)))
    }

    fn made(self, status: StatusCode, headers: HeaderMap, body: impl FnOnce(Content) -> Body) -> Response {
        let mut answer = answer(status, self.media_type, body(self.content));
        answer.headers_mut().extend(headers);
        answer
    }

    /// What a 304 says (RFC 9110 §15.4.5).
    fn not_modified(self) -> Response {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        *answer.headers_mut() = self.named();
        answer
    }

    fn named(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        self.validators.write(&mut headers);
        if let Some(cache_control) = &self.cache_control {
            headers.insert(CACHE_CONTROL, cache_control.clone());
        }
        if let (false, Ok(varies)) = (self.varies.is_empty(), HeaderValue::try_from(self.varies.join(", "))) {
            headers.insert(VARY, varies);
        }
        headers
    }

    fn described(&self) -> HeaderMap {
        let mut headers = self.named();
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if let Some(encoding) = self.encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        if let Some(disposition) = &self.disposition {
            headers.insert(CONTENT_DISPOSITION, disposition.clone());
        }
        headers
    }
}

fn is_safe(method: &Method) -> bool {
    *method == Method::GET || *method == Method::HEAD
}

#[cold]
fn changed() -> Error {
    Error::new(StatusCode::PRECONDITION_FAILED).with_detail("the file is not what the request takes it for")
}

#[cold]
fn beyond(size: u64) -> Result<Error> {
    let range = HeaderValue::try_from(format!("bytes */{size}"))?;
    let error = Error::new(StatusCode::RANGE_NOT_SATISFIABLE).with_header(CONTENT_RANGE, range);
    Ok(error.with_detail(format!("the file has {size} bytes")))
}
