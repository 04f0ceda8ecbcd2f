//! The request line and the headers, with the address they came from.

use std::net::SocketAddr;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Extensions, HeaderMap, Method, Uri, Version};

/// Everything of a request but its body.
#[derive(Clone, Debug)]
pub struct RequestHead {
    parts: http::request::Parts,
    peer: Option<SocketAddr>,
}

impl RequestHead {
    #[inline]
    pub(crate) fn new(parts: http::request::Parts, peer: Option<SocketAddr>) -> Self {
        Self { parts, peer }
    }

    /// What it was made of.
    pub(crate) fn into_parts(self) -> (http::request::Parts, Option<SocketAddr>) {
        (self.parts, self.peer)
    }

    /// Its headers, for a request that is over.
    #[inline]
    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.parts.headers
    }

    /// The method as it was sent; unknown ones are kept.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The request target.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// The path as it was sent, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.parts.uri.path()
    }

    /// The query string as it was sent; "" when there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.parts.uri.query().unwrap_or_default()
    }

    /// The HTTP version of the connection.
    #[must_use]
    pub fn version(&self) -> Version {
        self.parts.version
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The `Content-Type`, if there is exactly one: of several, a proxy in front may have taken another for the true one.
    pub(crate) fn content_type(&self) -> Option<&HeaderValue> {
        let mut all = self.parts.headers.get_all(CONTENT_TYPE).iter();
        all.next().filter(|_| all.next().is_none())
    }

    /// What tower layers in front have attached.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The other end of the connection: `None` in tests without a socket. Behind a proxy it is the proxy.
    #[must_use]
    pub fn peer(&self) -> Option<SocketAddr> {
        self.peer
    }
}
