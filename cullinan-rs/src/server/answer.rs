//! An answer's body as hyper writes it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::app::log_line;
use crate::body::{Body, BoxError};

/// hyper copies what it is given into one write buffer and keeps that for the connection's life, so a large body
/// is handed over in pieces: the buffer stays as small as this.
const PIECE: usize = 64 * 1024;

/// An answer's body that is streamed or large.
pub(super) struct Answer<B> {
    body: Body,
    rest: Bytes,
    /// A streamed answer keeps its connection busy; one in memory only ever waits for the client.
    _busy: Option<B>,
}

/// Whether hyper may have a body as it is.
#[inline]
pub(super) fn is_small(body: &Body) -> bool {
    body.as_bytes().is_some_and(|bytes| bytes.len() <= PIECE)
}

impl<B: Send + Unpin + 'static> Answer<B> {
    /// Puts itself around a body that is streamed or large.
    pub(super) fn put_around(body: &mut Body, busy: Option<B>) {
        let inner = std::mem::take(body);
        *body = Body::stream(Self { body: inner, rest: Bytes::new(), _busy: busy });
    }

    fn piece(&mut self) -> Frame<Bytes> {
        let piece = self.rest.split_to(self.rest.len().min(PIECE));
        Frame::data(piece)
    }
}

impl<B: Send + Unpin + 'static> http_body::Body for Answer<B> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(self.piece())));
        }
        let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(&mut self.body).poll_frame(cx)));
        let Some(frame) = ready!(polled.unwrap_or_else(|_| Poll::Ready(Some(Err(broken()))))?) else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(Ok(match frame.into_data() {
            Ok(data) if data.len() > PIECE => {
                self.rest = data;
                self.piece()
            }
            Ok(data) => Frame::data(data),
            Err(other) => other,
        })))
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
fn broken() -> BoxError {
    log_line("a streamed answer panicked; its connection is closed".to_owned());
    "a streamed answer panicked".into()
}
