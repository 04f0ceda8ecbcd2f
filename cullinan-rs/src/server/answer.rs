//! An answer's body as hyper writes it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};

use super::stop::{Stop, Until};
use crate::app::log_line;
use crate::body::{Body, BoxError};

/// An answer's body that is streamed or large.
pub(super) struct Answer<B> {
    body: Body,
    rest: Bytes,
    /// A streamed answer keeps its connection busy; one in memory only ever waits for the client.
    busy: Option<B>,
    /// When one without an end is ended.
    until: Option<Until>,
}

/// What is kept with an answer until hyper is done with it.
pub(super) trait Company: Send + Unpin + 'static {
    /// How much hyper is given at a time.
    const PIECE: usize;

    /// hyper has asked for a part of the answer: whether it got one.
    fn asked(&self, _is_given: bool) {}
}

/// Whether hyper may have a body as it is.
#[inline]
pub(super) fn is_small<B: Company>(body: &Body) -> bool {
    body.as_bytes().is_some_and(|bytes| bytes.len() <= B::PIECE)
}

impl<B: Company> Answer<B> {
    /// Puts itself around a body that is streamed or large; one without an end ends with the server.
    pub(super) fn put_around(body: &mut Body, busy: Option<B>, stop: &Arc<Stop>) {
        let inner = std::mem::take(body);
        let until = inner.is_endless().then(|| Until::new(stop));
        *body = Body::stream(Self { body: inner, rest: Bytes::new(), busy, until });
    }

    fn piece(&mut self) -> Frame<Bytes> {
        let piece = self.rest.split_to(self.rest.len().min(B::PIECE));
        Frame::data(piece)
    }

    fn poll_part(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(self.piece())));
        }
        if self.until.as_mut().is_some_and(|until| until.poll(cx).is_ready()) {
            return Poll::Ready(None);
        }
        let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(&mut self.body).poll_frame(cx)));
        let frame = ready!(polled.unwrap_or_else(|_| Poll::Ready(Some(Err("it panicked".into())))));
        let Some(frame) = frame.transpose().map_err(broken)? else { return Poll::Ready(None) };
        Poll::Ready(Some(Ok(match frame.into_data() {
            Ok(data) if data.len() > B::PIECE => {
                self.rest = data;
                self.piece()
            }
            Ok(data) => Frame::data(data),
            Err(other) => other,
        })))
    }
}

impl<B: Company> http_body::Body for Answer<B> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = self.poll_part(cx);
        if let Some(busy) = &self.busy {
            busy.asked(frame.is_ready());
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, mut hint) = (self.rest.len() as u64, self.body.size_hint());
        if let Some(upper) = hint.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint.set_lower(hint.lower().saturating_add(rest));
        hint
    }
}

/// The head is out already, so all that is left is to end the connection.
#[cold]
fn broken(why: BoxError) -> BoxError {
    let text = why.to_string();
    log_line(format!("a streamed answer broke off and its connection is closed: {}", text.escape_debug()));
    why
}
