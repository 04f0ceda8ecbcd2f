//! `JsonLines<T>`: one JSON text per line, as they come to be.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::HeaderValue;
use serde_json::json;

use super::flow::Flow;
use crate::body::{Body, BoxError, Response, answer};
use crate::error::{Error, Result};
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "application/jsonl";

/// Answers with the items of a stream, each as a line of JSON (JSON Lines, `application/jsonl`), sent as soon as the client
/// can take it: a list that never has to be in memory as a whole.
///
/// An item that cannot be written, and an error of the stream, ends the connection behind the line before; its text goes to
/// the log. What holds of [`Stream`](crate::Stream) holds here. The document has the items' schema, under a list: that is how
/// OpenAPI 3.2 says it.
///
/// ```
/// use cullinan::prelude::*;
/// use futures_util::stream;
///
/// #[model]
/// struct Book { id: u32 }
///
/// #[get_api(url = "/books")]
/// async fn books() -> JsonLines<Book> {
///     JsonLines::new(stream::iter((1..3).map(|id| Ok::<_, Error>(Book { id }))))
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![books]));
/// # application.get("/books").send().await.expect_text("{\"id\":1}\n{\"id\":2}\n");
/// # });
/// ```
pub struct JsonLines<T> {
    body: Body,
    items: PhantomData<fn() -> T>,
}

impl<T: Data> JsonLines<T> {
    /// Answers with the items of `stream`. Errors are whatever `?` takes.
    pub fn new<S, E>(stream: S) -> Self
    where
        S: futures_core::Stream<Item = Result<T, E>> + Send + 'static,
        T: 'static,
        E: Into<Error>,
    {
        Self { body: Body::stream(Flow::new(stream, |item: T| line(&item))), items: PhantomData }
    }

    /// Says that it goes on for as long as its client stays: at shutdown it is ended at once, behind a whole line. Not for
    /// what has an end, whose beginning would be taken for the whole.
    #[must_use]
    pub fn endless(mut self) -> Self {
        self.body = self.body.into_endless();
        self
    }
}

/// Within texts a line break is escaped. Between them one can only come from a value that is JSON already, where it is
/// a blank like any other.
fn line<T: Data>(item: &T) -> Result<Bytes, BoxError> {
    let mut line = serde_json::to_vec(item)?;
    for byte in line.iter_mut().filter(|byte| matches!(byte, b'\n' | b'\r')) {
        *byte = b' ';
    }
    line.push(b'\n');
    Ok(line.into())
}

impl<T: Data> IntoResponse for JsonLines<T> {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let items = spec.schemas.of_answer::<T>();
        let lines = json!({ "type": "array", "items": items });
        spec.operation.respond(status, "one JSON text per line", Some((MEDIA_TYPE, lines)));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Ok(answer(to.status(), HeaderValue::from_static(MEDIA_TYPE), self.body))
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}
