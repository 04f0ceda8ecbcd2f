//! `Served`: what is served beside the routes, such as the document.

use std::sync::Arc;

use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LOCATION, X_CONTENT_TYPE_OPTIONS,
};

use super::condition::none_match_fails;
use super::text::{Text, Written};
use crate::body::{Body, Response};
use crate::error::Result;
use crate::handler::{Answer, Call, Reply, Run};
use crate::request::RequestHead;
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// One url that is served from memory, with an `ETag`. A client that has the content already is told so by a 304.
pub(crate) struct Served {
    pub(crate) url: String,
    text: Arc<Text>,
    headers: Arc<Headers>,
}

/// What goes along with a content.
#[derive(Clone, Default)]
pub(super) struct Headers {
    /// What tells of the body, so that an answer without one has none of it.
    pub(super) of_body: Vec<(HeaderName, HeaderValue)>,
    /// All others.
    pub(super) others: Vec<(HeaderName, HeaderValue)>,
    /// Whether what it links to is relative to its url, so that it must not be read at that url and a slash.
    pub(super) is_page: bool,
}

impl Served {
    pub(super) fn new(url: impl Into<String>, media_type: &'static str, text: Text) -> Self {
        let headers = Headers {
            of_body: vec![(CONTENT_TYPE, HeaderValue::from_static(media_type))],
            others: vec![(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))],
            is_page: false,
        };
        Self { url: url.into(), text: Arc::new(text), headers: Arc::new(headers) }
    }

    /// Clients ask for it again each time (RFC 9111 §5.2.2.4).
    pub(super) fn asked_each_time(self) -> Self {
        let value = HeaderValue::from_static("no-cache");
        self.with(|headers| headers.others.push((CACHE_CONTROL, value)))
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut Headers)) -> Self {
        change(Arc::make_mut(&mut self.headers));
        self
    }
}

impl Call for Served {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        let (text, headers) = (Arc::clone(&self.text), Arc::clone(&self.headers));
        let is_written = text.is_written();
        let answer = move || Some(Found { written: text.get().clone(), headers });
        // To write it for the first time takes milliseconds.
        if is_written { Answer::now(run, answer) } else { Answer::blocking(run, answer) }
    }
}

struct Found {
    written: Written,
    headers: Arc<Headers>,
}

impl IntoResponse for Found {
    const ASKS: Asks = Asks::Head;

    fn describe(_: u16, _: &mut Describe<'_>) {}

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let Self { written: Written { bytes, tag }, headers } = self;
        let mut answer = Response::new(Body::empty());
        if let Some(url) = to.head().filter(|_| headers.is_page).and_then(without_slash) {
            *answer.status_mut() = StatusCode::TEMPORARY_REDIRECT;
            answer.headers_mut().insert(LOCATION, url);
            return Ok(answer);
        }
        let is_known = to.head().is_some_and(|head| none_match_fails(head.headers(), tag.as_bytes()));
        let of_body = if is_known { [].as_slice() } else { &headers.of_body };
        for (name, value) in headers.others.iter().chain(of_body) {
            answer.headers_mut().insert(name, value.clone());
        }
        answer.headers_mut().insert(ETAG, tag);
        match is_known {
            true => *answer.status_mut() = StatusCode::NOT_MODIFIED,
            false => *answer.body_mut() = Body::from(bytes),
        }
        Ok(answer)
    }
}

/// From a path that ends in a slash to the one without it, whatever a proxy has taken off its front; `None` for others.
fn without_slash(head: &RequestHead) -> Option<HeaderValue> {
    let last = head.path().strip_suffix('/')?.rsplit('/').next().filter(|last| !last.is_empty())?;
    HeaderValue::try_from(["../", last].concat()).ok()
}
