//! Contents that are there from the start: what the pages consist of.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderName, HeaderValue};

use super::digest::digest;
use super::served::Served;
use super::text::Written;

impl Served {
    /// A content that clients ask for again each time.
    pub(in crate::openapi) fn fixed(url: String, media_type: &'static str, body: String) -> Self {
        let tag = digest(body.as_bytes());
        Self::tagged(url, media_type, body, tag).asked_each_time()
    }

    /// A content with a digest of its own, which differs where the content does.
    pub(in crate::openapi) fn tagged(
        url: String,
        media_type: &'static str,
        body: impl Into<Bytes>,
        digest: u64,
    ) -> Self {
        Self::new(url, media_type, Written::tagged(body.into(), digest).into())
    }

    pub(in crate::openapi) fn with_header(self, name: HeaderName, value: &'static str) -> Self {
        self.with_value(name, HeaderValue::from_static(value))
    }

    pub(in crate::openapi) fn with_value(self, name: HeaderName, value: HeaderValue) -> Self {
        self.with(|headers| headers.others.push((name, value)))
    }

    /// A content that is compressed so.
    pub(in crate::openapi) fn encoded(self, encoding: &'static str) -> Self {
        let value = HeaderValue::from_static(encoding);
        self.with(|headers| headers.of_body.push((CONTENT_ENCODING, value)))
    }

    /// A content whose links are relative.
    pub(in crate::openapi) fn into_page(self) -> Self {
        self.with(|headers| headers.is_page = true)
    }
}
