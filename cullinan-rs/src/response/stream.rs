//! `Stream`: bytes as they come to be.

use bytes::Bytes;
use http::header::HeaderValue;
use serde_json::json;

use super::flow::Flow;
use crate::body::{Body, Response, answer};
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Answers with the pieces of a stream, each sent as soon as the client can take it; never more than about two of them lie in
/// memory.
///
/// An error ends the connection, so that nobody takes the beginning for the whole, and its text goes to the log. A client
/// that goes away drops the stream; one that takes nothing for as long as `idle_timeout` says is closed.
/// `request_timeout` ends where the answer begins. At shutdown it has as long as `drain_timeout` says, and is broken off
/// then; one that is [`endless`](Self::endless) is ended at once.
///
/// `application/octet-stream`, unless [`content_type`](Self::content_type) says otherwise; the document, which cannot know
/// that, says `*/*`.
///
/// ```
/// use cullinan::prelude::*;
/// use futures_util::stream;
///
/// #[get_api(url = "/letters")]
/// async fn letters() -> Stream {
///     let letters = stream::iter(["a", "b", "c"].map(Ok::<_, Error>));
///     Stream::new(letters).content_type("text/plain; charset=utf-8")
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![letters]));
/// # application.get("/letters").send().await.expect_text("abc");
/// # });
/// ```
#[derive(Debug)]
#[must_use = "an answer does nothing until it is returned"]
pub struct Stream {
    body: Body,
    media_type: Result<HeaderValue>,
}

impl Stream {
    /// Answers with the pieces of `stream`: `Bytes`, `Vec<u8>`, `String` or `&'static str` each. Errors are whatever `?`
    /// takes.
    pub fn new<S, B, E>(stream: S) -> Self
    where
        S: futures_core::Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Error>,
    {
        let body = Body::stream(Flow::new(stream, |piece: B| Ok(piece.into())));
        Self { body, media_type: Ok(HeaderValue::from_static("application/octet-stream")) }
    }

    /// Says what the bytes are. A text that may not stand in a header is a 500.
    pub fn content_type(mut self, media_type: &str) -> Self {
        self.media_type = HeaderValue::from_str(media_type).map_err(Error::from);
        self
    }

    /// Says that it goes on for as long as its client stays: at shutdown it is ended at once, as if it were over. Not for
    /// what has an end, whose beginning would be taken for the whole.
    pub fn endless(mut self) -> Self {
        self.body = self.body.into_endless();
        self
    }
}

impl IntoResponse for Stream {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.operation.respond(status, "", Some(("*/*", json!({}))));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Ok(answer(to.status(), self.media_type?, self.body))
    }
}
