//! A body on its way in: never more than the limit, never slower than bearable.

use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{CONNECTION, HeaderValue};
use http_body::{Body as _, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use crate::body::{Body, BoxError, Response};
use crate::error::{Error, Result};

/// Bytes per second that a body must bring on average once its grace is over.
const MIN_RATE: u64 = 1024;

/// No wait for a single piece is longer than this many times the grace, however fast the body came before.
const LONGEST_WAIT: u32 = 3;

/// A body on its way in.
#[derive(Default)]
pub(crate) struct Incoming {
    body: Body,
    limit: u64,
    grace: Duration,
    length: u64,
    /// When it was waited for first.
    start: Option<Instant>,
    wait: Wait,
    /// Made when a piece is waited for, and set again for the next that is.
    alarm: Option<Pin<Box<Sleep>>>,
    /// Told of every piece.
    progress: Option<Arc<Progress>>,
}

/// What is known of the piece that is waited for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Wait {
    /// None is.
    #[default]
    Nothing,
    /// Until the alarm.
    Timed,
    /// None will come.
    Failed,
}

/// How a body that somebody else reads gets on.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// Whether anything has come since it was last asked.
    has_come: AtomicBool,
    /// Whether it was dropped before its end.
    is_abandoned: AtomicBool,
}

/// A body between being there and being taken by the argument that reads it.
#[derive(Debug, Default)]
pub(crate) struct Handover(RefCell<Option<Incoming>>);

impl Incoming {
    /// A body that may have `limit` bytes, and come slower than 1 KiB per second for as long as `grace`.
    pub(crate) fn new(body: Body, limit: u64, grace: Duration) -> Self {
        let wait = Wait::Nothing;
        Self { body, limit, grace, length: 0, start: None, wait, alarm: None, progress: None }
    }

    /// How long it is said to be, at least.
    pub(crate) fn announced(&self) -> u64 {
        self.body.size_hint().lower()
    }

    /// 413 for one that is announced to be longer than it may be.
    pub(crate) fn check_length(&self) -> Result<()> {
        if self.announced() > self.limit { Err(too_large(self.limit)) } else { Ok(()) }
    }

    /// Says from now on that pieces come.
    pub(crate) fn watch(&mut self) -> Arc<Progress> {
        Arc::clone(self.progress.get_or_insert_default())
    }

    /// The next piece; `None` at the end. 413 as soon as it is longer than it may be, 408 when it comes too slowly,
    /// 400 when it breaks off.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    /// The same for whoever polls.
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let next = self.poll_piece(cx);
        if matches!(next, Poll::Ready(Err(_))) {
            self.wait = Wait::Failed;
        }
        next
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        if self.wait == Wait::Failed {
            return Poll::Ready(Err(Error::bad_request("the body broke off")));
        }
        if self.body.is_end_stream() {
            return Poll::Ready(Ok(None));
        }
        // What is there already, as most bodies are with their heads, needs no clock.
        let Poll::Ready(data) = self.body.poll_data(cx) else {
            return self.poll_deadline(cx).map(Err);
        };
        self.wait = Wait::Nothing;
        let Some(data) = data else {
            // One whose length was not said does not know by itself that it is over.
            self.body = Body::empty();
            return Poll::Ready(Ok(None));
        };
        Poll::Ready(self.count(data.map_err(broken_off)?).map(Some))
    }

    fn count(&mut self, data: Bytes) -> Result<Bytes> {
        self.length += data.len() as u64;
        if let Some(progress) = &self.progress {
            progress.has_come.store(true, Ordering::Relaxed);
        }
        if self.length > self.limit { Err(too_large(self.limit)) } else { Ok(data) }
    }

    /// Ready when the next piece has been waited for too long.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        if self.wait == Wait::Nothing {
            let Some(deadline) = self.deadline() else { return Poll::Pending };
            self.wait = Wait::Timed;
            match &mut self.alarm {
                Some(alarm) => alarm.as_mut().reset(deadline),
                None => self.alarm = Some(Box::pin(sleep_until(deadline))),
            }
        }
        match &mut self.alarm {
            Some(alarm) => alarm.as_mut().poll(cx).map(|()| too_slow()),
            None => Poll::Pending,
        }
    }

    /// How long is bearable from now on; `None` for as good as ever.
    fn deadline(&mut self) -> Option<Instant> {
        let now = Instant::now();
        let start = *self.start.get_or_insert(now);
        let average = self.grace.saturating_add(Duration::from_secs(self.length / MIN_RATE));
        let single = self.grace.saturating_mul(LONGEST_WAIT);
        start.checked_add(average).into_iter().chain(now.checked_add(single)).min()
    }
}

/// The pieces of a body that is read as a whole. One in one piece, which most are, is not copied.
#[derive(Default)]
pub(crate) struct Gathered {
    first: Bytes,
    /// All of it, once there is more than the first.
    all: BytesMut,
}

impl Gathered {
    /// Ready when all of it is there.
    #[inline]
    pub(crate) fn poll(&mut self, body: &mut Incoming, cx: &mut Context<'_>) -> Poll<Result<Bytes>> {
        while let Some(data) = ready!(body.poll_next(cx))? {
            if self.first.is_empty() {
                self.first = data;
                continue;
            }
            if self.all.is_empty() {
                self.all.extend_from_slice(&self.first);
            }
            self.all.extend_from_slice(&data);
        }
        let (first, all) = (mem::take(&mut self.first), mem::take(&mut self.all));
        Poll::Ready(Ok(if all.is_empty() { first } else { all.freeze() }))
    }
}

impl Progress {
    /// Whether anything has come since this was asked.
    pub(crate) fn take(&self) -> bool {
        self.has_come.swap(false, Ordering::Relaxed)
    }

    /// Whether nobody will read the rest of it.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.is_abandoned.load(Ordering::Relaxed)
    }
}

impl Handover {
    /// Holds the body.
    pub(crate) fn new(incoming: Incoming) -> Self {
        Self(RefCell::new(Some(incoming)))
    }

    /// The body, for the first that asks.
    pub(crate) fn take(&self) -> Option<Incoming> {
        self.0.try_borrow_mut().ok().and_then(|mut incoming| incoming.take())
    }
}

/// Its pieces as frames, for whoever passes it on.
impl http_body::Body for Incoming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        let next = ready!(self.poll_next(cx));
        Poll::Ready(
            next.map_err(|error| error.to_string().into()).transpose().map(|data| data.map(Frame::data)),
        )
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if let (Some(progress), false) = (&self.progress, self.body.is_end_stream()) {
            progress.is_abandoned.store(true, Ordering::Relaxed);
        }
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("limit", &self.limit)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// An answer that leaves the body unread ends the connection, and says so (RFC 9112 §9.6).
pub(crate) fn unread(error: Error) -> Error {
    error.with_header(CONNECTION, HeaderValue::from_static("close"))
}

/// The same for an answer of the user's own.
pub(crate) fn unread_by(mut answer: Response) -> Response {
    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    answer
}

#[cold]
fn too_large(limit: u64) -> Error {
    unread(Error::new(StatusCode::PAYLOAD_TOO_LARGE).with_detail(format!("the body may have {limit} bytes")))
}

#[cold]
fn too_slow() -> Error {
    unread(Error::new(StatusCode::REQUEST_TIMEOUT).with_detail("the body came too slowly"))
}

#[cold]
fn broken_off(error: BoxError) -> Error {
    Error::bad_request("the body broke off").with_source(error)
}
