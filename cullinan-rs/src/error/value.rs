//! `Error`: its public part, its private part, and how they are put together.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::answer::Made;
use super::chain::chain;
use super::code::code_of;
use super::headers::put;
use crate::body::Response;
use crate::fault::Fault;

/// `std::result::Result` with [`Error`] filled in.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a request was not answered as its handler meant to; sent as `application/problem+json` (RFC 9457).
///
/// It holds a public part (status, code, detail, faults, headers) and a private one (the source), which is
/// logged for statuses of 500 and above and never sent. It is not a `std::error::Error` itself, so that `?`
/// takes any of those: the answer is then a 500 that says nothing about it.
///
/// ```
/// use cullinan::{Error, Result};
///
/// fn stock(text: &str) -> Result<u32> {
///     let count: u32 = text.parse()?; // a 500, the parse error stays private
///     if count == 0 { return Err(Error::not_found("none left").with_code("sold_out")) }
///     Ok(count)
/// }
/// assert_eq!(stock("0").unwrap_err().status(), 404);
/// assert_eq!(stock("many").unwrap_err().detail(), None);
/// ```
pub struct Error(pub(super) Box<Inner>);

pub(super) struct Inner {
    pub(super) status: StatusCode,
    code: Option<Cow<'static, str>>,
    detail: Option<Cow<'static, str>>,
    faults: Vec<Fault>,
    truncated: bool,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<Box<str>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// What is answered instead of a problem.
    answer: Option<Box<Made>>,
}

impl Error {
    /// The code of invalid input.
    pub(super) const INVALID_INPUT: &str = "invalid_input";

    /// An error of any status without a detail. A status below 400 is not an error and becomes 500.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        let status = if status.as_u16() < 400 { StatusCode::INTERNAL_SERVER_ERROR } else { status };
        Self(Box::new(Inner {
            status,
            code: None,
            detail: None,
            faults: Vec::new(),
            truncated: false,
            headers: HeaderMap::new(),
            request_id: None,
            source: None,
            answer: None,
        }))
    }

    /// An error that is answered by that, whatever its status.
    pub(crate) fn of_answer(answer: Response) -> Self {
        let mut error = Self::new(StatusCode::INTERNAL_SERVER_ERROR);
        error.0.status = answer.status();
        error.0.answer = Some(Box::new(Made::new(answer)));
        error
    }

    /// The answer that it is, with the headers that were added to it.
    pub(crate) fn into_answer(mut self) -> std::result::Result<Response, Self> {
        let Some(answer) = self.0.answer.take() else { return Err(self) };
        let mut answer = answer.into_inner();
        // More than there is room for are left out, there and below: what is answered counts.
        let _ = put(self.take_headers(), answer.headers_mut());
        Ok(answer)
    }

    /// 400 with these faults and the code `invalid_input`.
    #[must_use]
    pub fn invalid(faults: Vec<Fault>) -> Self {
        let mut error = Self::new(StatusCode::BAD_REQUEST).with_code(Self::INVALID_INPUT);
        let mut names: Vec<_> = faults.iter().map(|fault| (fault.place().as_str(), fault.name())).collect();
        names.sort_unstable();
        names.dedup();
        error.0.detail = Some(match names.len() {
            0 => "the input is invalid".into(),
            1 => "1 parameter is invalid".into(),
            count => format!("{count} parameters are invalid").into(),
        });
        error.0.faults = faults;
        error
    }

    /// 400 Bad Request.
    pub fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST).with_detail(detail)
    }

    /// 401 Unauthorized. RFC 9110 §15.5.2 wants a `WWW-Authenticate` header beside it: see
    /// [`with_header`](Self::with_header).
    pub fn unauthorized(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED).with_detail(detail)
    }

    /// 403 Forbidden.
    pub fn forbidden(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::FORBIDDEN).with_detail(detail)
    }

    /// 404 Not Found.
    pub fn not_found(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::NOT_FOUND).with_detail(detail)
    }

    /// 409 Conflict.
    pub fn conflict(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::CONFLICT).with_detail(detail)
    }

    /// 500 Internal Server Error whose source goes to the log and nowhere else.
    pub fn internal(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR).with_source(source)
    }

    /// 503 Service Unavailable; a `Retry-After` header tells the client when to come back.
    pub fn unavailable(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE).with_detail(detail)
    }

    /// Replaces the public sentence.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// Replaces the machine's word for what went wrong; without one it is the status' name in snake case.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<Cow<'static, str>>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Adds one thing that is wrong with the request. The status stays as it is: a 409 may say which field is taken.
    ///
    /// ```
    /// use cullinan::{Error, Fault, In};
    ///
    /// let isbn = Fault::new(In::Body, "isbn", "taken", "another book has it").with_pointer("#/isbn");
    /// let error = Error::conflict("the shelf has this book").with_fault(isbn);
    /// assert_eq!((error.status().as_u16(), error.faults()[0].name()), (409, "isbn"));
    /// ```
    #[must_use]
    pub fn with_fault(mut self, fault: Fault) -> Self {
        self.0.faults.push(fault);
        self
    }

    /// Adds a header to the answer.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.append(name, value);
        self
    }

    /// Keeps the cause for the log. It is never sent.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says that there may be more faults than those listed.
    #[must_use]
    pub fn truncated(mut self) -> Self {
        self.0.truncated = true;
        self
    }

    /// The answer's status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The machine's word for it, such as `invalid_input` or `not_found`.
    #[must_use]
    pub fn code(&self) -> Cow<'_, str> {
        match &self.0.code {
            Some(code) => Cow::Borrowed(code),
            None => code_of(self.0.status),
        }
    }

    /// The public sentence, if there is one.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// What is wrong with the request, in signature order.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.0.faults
    }

    /// Whether the search for faults stopped early.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.0.truncated
    }

    /// The headers that go with the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The private cause.
    #[must_use]
    pub fn source(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    /// The cause of an error that says nothing besides, as `?` makes them.
    pub(crate) fn unspoken(&self) -> Option<&(dyn StdError + 'static)> {
        let Inner { status, code: None, detail: None, source: Some(source), answer: None, .. } = &*self.0
        else {
            return None;
        };
        (*status == StatusCode::INTERNAL_SERVER_ERROR).then_some(&**source)
    }

    /// The same with the cause of `error`, unless it has one of its own, and with the headers that hold for any answer.
    pub(crate) fn because_of(mut self, mut error: Self) -> Self {
        self.0.source = self.0.source.take().or_else(|| error.0.source.take());
        error.hand_headers(&mut self.0.headers);
        self
    }

    /// The faults of invalid input. An error of another status is an answer of its own, with its faults.
    pub(crate) fn into_faults(self) -> std::result::Result<Vec<Fault>, Self> {
        let is_input = self.0.status == StatusCode::BAD_REQUEST && !self.0.faults.is_empty();
        if is_input { Ok(self.0.faults) } else { Err(self) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("status", &self.0.status)
            .field("code", &self.code())
            .field("detail", &self.0.detail)
            .field("faults", &self.0.faults)
            .field("source", &self.0.source)
            .finish()
    }
}

impl fmt::Display for Error {
    /// The public part on one line; the alternate form (`{:#}`) has the detail and the private causes instead, where there
    /// are any.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (true, Some(source)) = (f.alternate(), &self.0.source) {
            return f.write_str(&chain(self.detail(), source.as_ref()));
        }
        write!(f, "{} {}", self.0.status.as_u16(), self.code())?;
        if let Some(detail) = &self.0.detail {
            write!(f, ": {detail}")?;
        }
        Ok(())
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::invalid(vec![fault])
    }
}
