//! `Served`: what is served beside the routes, such as the document.

use bytes::Bytes;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LOCATION, X_CONTENT_TYPE_OPTIONS,
};
use serde_json::Value;

use super::entity_tag::{digest, entity_tag, is_known};
use crate::body::{Body, Response};
use crate::handler::{Call, Reply, Run};
use crate::request::RequestHead;

/// Where the document is served.
pub(crate) const URL: &str = "/openapi.json";

/// One url that is served from memory, with an `ETag`. A client that has the content already is told so by a 304.
pub(crate) struct Served {
    pub(crate) url: String,
    body: Bytes,
    tag: HeaderValue,
    /// What tells of the body, so that an answer without one has none of it.
    of_body: Vec<(HeaderName, HeaderValue)>,
    /// All other headers.
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Whether what it links to is relative to its url, so that it must not be read at that url and a slash.
    is_page: bool,
}

impl Served {
    /// A content that clients ask for again each time.
    pub(super) fn new(url: String, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let tag = digest(&body);
        Self::tagged(url, media_type, body, tag).with_header(CACHE_CONTROL, "no-cache")
    }

    /// A content with a digest of its own, which differs where the content does.
    pub(super) fn tagged(url: String, media_type: &'static str, body: impl Into<Bytes>, digest: u64) -> Self {
        Self {
            url,
            body: body.into(),
            tag: entity_tag(digest),
            of_body: vec![(CONTENT_TYPE, HeaderValue::from_static(media_type))],
            headers: vec![(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))],
            is_page: false,
        }
    }

    pub(crate) fn document(document: &Value) -> Self {
        // In JSON the sign only stands in texts. Without it the document can stand in a page as it is: the words in it
        // are the user's, and may end a `<script>`.
        let text = document.to_string().replace('<', "\\u003c");
        Self::new(URL.to_owned(), "application/json", text)
    }

    pub(super) fn with_header(self, name: HeaderName, value: &'static str) -> Self {
        self.with_value(name, HeaderValue::from_static(value))
    }

    pub(super) fn with_value(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    fn answer(&self, head: &RequestHead) -> Response {
        let mut answer = Response::new(Body::empty());
        if let Some(url) = Some(head.path()).filter(|_| self.is_page).and_then(without_slash) {
            *answer.status_mut() = StatusCode::TEMPORARY_REDIRECT;
            answer.headers_mut().insert(LOCATION, url);
            return answer;
        }
        let is_known = is_known(head.headers(), &self.tag);
        let headers = answer.headers_mut();
        headers.insert(ETAG, self.tag.clone());
        let of_body = if is_known { [].as_slice() } else { &self.of_body };
        for (name, value) in self.headers.iter().chain(of_body) {
            headers.insert(name, value.clone());
        }
        match is_known {
            true => *answer.status_mut() = StatusCode::NOT_MODIFIED,
            false => *answer.body_mut() = Body::from(self.body.clone()),
        }
        answer
    }
}

#[cfg(feature = "docs-ui")]
impl Served {
    /// A content that is compressed so.
    pub(super) fn encoded(mut self, encoding: &'static str) -> Self {
        self.of_body.push((http::header::CONTENT_ENCODING, HeaderValue::from_static(encoding)));
        self
    }

    /// A content whose links are relative.
    pub(super) fn into_page(self) -> Self {
        Self { is_page: true, ..self }
    }
}

impl Call for Served {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        Reply::Ready(Ok(self.answer(run.request().head())))
    }
}

/// From a path that ends in a slash to the one without it, whatever a proxy has taken off its front; `None` for others.
fn without_slash(path: &str) -> Option<HeaderValue> {
    let last = path.strip_suffix('/')?.rsplit('/').next().filter(|last| !last.is_empty())?;
    HeaderValue::try_from(["../", last].concat()).ok()
}
