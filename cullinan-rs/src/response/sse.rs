//! `Sse<T>`: server-sent events.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use http_body::Frame;
use serde_json::{Value, json};
use tokio::time::{Instant, Sleep, sleep_until};

use super::event::{Event, PlainText};
use super::flow::Flow;
use crate::body::{Body, BoxError, Response, answer};
use crate::error::{Error, Result};
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;

const MEDIA_TYPE: &str = "text/event-stream";
/// Shorter than the minute after which proxies take a silent connection for a dead one.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// Nobody waits that long.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);
/// nginx then holds nothing back.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

/// Answers with events as they happen (server-sent events, §9.2 of the WHATWG's HTML standard), which a browser reads with
/// `EventSource`. `T` is the data of the events, sent as JSON and described in the document; without it, data is text.
///
/// After 15 seconds without an event a comment is sent, so that nobody on the way takes the connection for a dead one. An
/// error of the stream ends the connection, and its text goes to the log. The stream is dropped with its client, and the
/// answer is ended when the server shuts down: an `EventSource` comes back by itself, and says with [`LastEventId`] where it
/// was.
///
/// ```
/// use cullinan::prelude::*;
/// use futures_util::stream;
///
/// #[model]
/// struct Tick { count: u64 }
///
/// #[get_api(url = "/ticks")]
/// async fn ticks(last: LastEventId) -> Sse<Tick> {
///     let first = last.parse().unwrap_or(0_u64) + 1;
///     Sse::new(stream::iter((first..4).map(|count| {
///         Ok::<_, Error>(Event::json(Tick { count }).event("tick").id(&count.to_string()))
///     })))
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![ticks]));
/// # let answer = application.get("/ticks").header("last-event-id", "2").send().await;
/// # answer.expect_text("data: {\"count\":3}\nevent: tick\nid: 3\n\n");
/// # });
/// ```
///
/// [`LastEventId`]: crate::params::LastEventId
pub struct Sse<T = PlainText> {
    events: Events,
    keep_alive: Option<Duration>,
    data: PhantomData<fn() -> T>,
}

type Events = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

impl<T: 'static> Sse<T> {
    /// Answers with the events of `stream`; what is no [`Event`] is the data of one without name and id. Errors are whatever
    /// `?` takes.
    pub fn new<S, I, E>(stream: S) -> Self
    where
        S: futures_core::Stream<Item = Result<I, E>> + Send + 'static,
        I: Into<Event<T>>,
        E: Into<Error>,
    {
        let events = Box::pin(Flow::new(stream, |event: I| event.into().write()));
        Self { events, keep_alive: Some(KEEP_ALIVE), data: PhantomData }
    }

    /// How long nothing may be sent before a comment is; 15 s. Zero: no comments, as
    /// [`without_keep_alive`](Self::without_keep_alive) says it.
    #[must_use]
    pub fn keep_alive(mut self, silence: Duration) -> Self {
        self.keep_alive = Some(silence).filter(|silence| !silence.is_zero());
        self
    }

    /// Sends no comments.
    #[must_use]
    pub fn without_keep_alive(mut self) -> Self {
        self.keep_alive = None;
        self
    }

    fn respond(self, to: &ResponseContext) -> Response {
        let body = match self.keep_alive {
            Some(silence) => Body::endless(Beating { events: self.events, silence, beat: None }),
            None => Body::endless(self.events),
        };
        let mut answer = answer(to.status(), HeaderValue::from_static(MEDIA_TYPE), body);
        answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        answer.headers_mut().insert(UNBUFFERED, HeaderValue::from_static("no"));
        answer
    }
}

/// Events, and a comment where there was none for too long.
struct Beating {
    events: Events,
    silence: Duration,
    beat: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Beating {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let next = || Instant::now() + this.silence.min(FAR);
        if let Poll::Ready(event) = this.events.as_mut().poll_frame(cx) {
            if let Some(beat) = &mut this.beat {
                beat.as_mut().reset(next());
            }
            return Poll::Ready(event);
        }
        let beat = this.beat.get_or_insert_with(|| Box::pin(sleep_until(next())));
        std::task::ready!(beat.as_mut().poll(cx));
        beat.as_mut().reset(next());
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b":\n\n")))))
    }
}

/// OpenAPI 3.2 describes a stream of events as a list of objects whose members are the fields.
fn describe(status: u16, spec: &mut Describe<'_>, data: &Value) {
    let events = json!({ "type": "array", "items": { "type": "object", "required": ["data"], "properties": {
        "data": data,
        "event": { "type": "string" },
        "id": { "type": "string" },
        "retry": { "type": "integer", "minimum": 0 }
    } } });
    spec.operation.respond(status, "server-sent events", Some((MEDIA_TYPE, events)));
}

impl IntoResponse for Sse {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        describe(status, spec, &json!({ "type": "string" }));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Ok(self.respond(&to))
    }
}

impl<T: Data + 'static> IntoResponse for Sse<T> {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of_answer::<T>();
        let data =
            json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": schema });
        describe(status, spec, &data);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Ok(self.respond(&to))
    }
}

impl<T> fmt::Debug for Sse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sse").field("keep_alive", &self.keep_alive).finish_non_exhaustive()
    }
}
