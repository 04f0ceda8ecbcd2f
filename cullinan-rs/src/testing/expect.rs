//! `TestResponse`: an answer with all its bytes, and what a test says of it.

use std::future::poll_fn;
use std::pin::pin;

use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use serde::de::DeserializeOwned;

use crate::body::Response;

/// An answer with all its bytes.
#[derive(Clone, Debug)]
pub struct TestResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

#[allow(clippy::panic, reason = "a test is told by a panic")]
impl TestResponse {
    pub(super) async fn of(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let (mut body, mut bytes) = (pin!(body), Vec::new());
        while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
            match frame {
                Ok(frame) => bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data)),
                Err(error) => panic!("the answer broke off: {error}"),
            }
        }
        Self { status: parts.status, headers: parts.headers, body: bytes }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The first value of a header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body as text.
    ///
    /// # Panics
    /// If it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> &str {
        match std::str::from_utf8(&self.body) {
            Ok(text) => text,
            Err(error) => panic!("the body is no text: {error}"),
        }
    }

    /// The body read as JSON.
    ///
    /// # Panics
    /// If it is not JSON of that shape.
    #[must_use]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(error) => panic!("{error} in {:?}", String::from_utf8_lossy(&self.body)),
        }
    }

    /// Goes on if the status is that one.
    ///
    /// # Panics
    /// With the whole answer, otherwise.
    #[track_caller]
    pub fn expect_status(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "the body was {:?}", String::from_utf8_lossy(&self.body));
        self
    }

    /// Goes on if a header has that value.
    ///
    /// # Panics
    /// Otherwise.
    #[track_caller]
    pub fn expect_header(&self, name: &str, value: &str) -> &Self {
        assert_eq!(self.header(name), Some(value), "header {name}");
        self
    }

    /// Goes on if the body is that text.
    ///
    /// # Panics
    /// Otherwise.
    #[track_caller]
    pub fn expect_text(&self, text: &str) -> &Self {
        assert_eq!(self.text(), text);
        self
    }

    /// Goes on if the body is that JSON.
    ///
    /// # Panics
    /// Otherwise.
    #[track_caller]
    pub fn expect_json(&self, value: &serde_json::Value) -> &Self {
        assert_eq!(&self.json::<serde_json::Value>(), value);
        self
    }
}
