//! A request's body as hyper receives it, which its connection can look into.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;

use super::kind::Body;

type Piece = Result<Frame<Bytes>, hyper::Error>;

/// A body that comes from a client, for whoever reads it.
pub(crate) struct Received {
    arrival: Arc<Arrival>,
    /// So many bytes are still to be taken, if its length was said.
    left: Option<u64>,
    is_over: bool,
}

/// The last body that a connection has handed over.
#[derive(Debug, Default)]
pub(crate) struct LastBody(Mutex<Arc<Arrival>>);

/// Between hyper and the two that know of a body. Its lock is held for a poll of hyper's channel, which has one of its own.
#[derive(Debug, Default)]
struct Arrival(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Until its reader is gone.
    incoming: Option<Incoming>,
    /// What the connection has taken to see what is behind it; the reader has it first.
    ahead: VecDeque<Piece>,
    is_broken: bool,
    /// Who waits for more.
    reader: Option<Waker>,
}

impl LastBody {
    /// The body of the request that begins.
    pub(crate) fn receive(&self, incoming: Incoming) -> Body {
        if incoming.is_end_stream() {
            return Body::empty();
        }
        let left = incoming.size_hint().exact();
        let mut last = unpoisoned(&self.0);
        let state = State { incoming: Some(incoming), ..State::default() };
        match Arc::get_mut(&mut last) {
            // The one before has no reader any more.
            Some(arrival) => *arrival = Arrival(Mutex::new(state)),
            None => *last = Arc::new(Arrival(Mutex::new(state))),
        }
        Received { arrival: Arc::clone(&last), left, is_over: false }.into()
    }

    /// Takes from hyper what is left of it, for its reader; whether that was all of it. For whoever knows that no more
    /// comes. A body that broke off is not whole, as long as anybody may hear or has heard of it.
    pub(crate) fn take_rest(&self) -> bool {
        let arrival = Arc::clone(&unpoisoned(&self.0));
        arrival.take_rest()
    }
}

impl Arrival {
    fn poll_frame(&self, cx: &mut Context<'_>) -> Poll<Option<Piece>> {
        let mut state = unpoisoned(&self.0);
        if let Some(piece) = state.ahead.pop_front() {
            return Poll::Ready(Some(piece));
        }
        let Some(incoming) = &mut state.incoming else { return Poll::Ready(None) };
        let polled = Pin::new(incoming).poll_frame(cx);
        match &polled {
            Poll::Pending => match &mut state.reader {
                Some(reader) => reader.clone_from(cx.waker()),
                None => state.reader = Some(cx.waker().clone()),
            },
            Poll::Ready(piece) => state.is_broken |= matches!(piece, Some(Err(_))),
        }
        polled
    }

    fn take_rest(&self) -> bool {
        let mut state = unpoisoned(&self.0);
        let (before, is_whole) = (state.ahead.len(), state.take_rest());
        let reader = (is_whole || state.ahead.len() > before).then(|| state.reader.take()).flatten();
        drop(state);
        if let Some(reader) = reader {
            reader.wake();
        }
        is_whole
    }
}

impl State {
    fn take_rest(&mut self) -> bool {
        while let (Some(incoming), false) = (&mut self.incoming, self.is_broken) {
            // The reader's waker, for hyper keeps that of the last who asked.
            let waker = self.reader.as_ref().unwrap_or(Waker::noop());
            let Poll::Ready(piece) = Pin::new(incoming).poll_frame(&mut Context::from_waker(waker)) else {
                return false;
            };
            let Some(piece) = piece else { return true };
            self.is_broken = piece.is_err();
            self.ahead.push_back(piece);
        }
        !self.is_broken
    }

    /// What its reader leaves behind. Of a break that it has not heard of nobody will.
    fn leave(&mut self) -> Self {
        let heard = self.is_broken && !self.ahead.iter().any(Result::is_err);
        std::mem::replace(self, Self { is_broken: heard, ..Self::default() })
    }
}

impl Received {
    #[inline]
    pub(super) fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Piece>> {
        let piece = ready!(self.arrival.poll_frame(cx));
        match (&piece, &mut self.left) {
            (Some(Ok(frame)), Some(left)) => {
                *left = left.saturating_sub(frame.data_ref().map_or(0, |data| data.len() as u64));
            }
            (None, _) => self.is_over = true,
            _ => {}
        }
        Poll::Ready(piece)
    }

    #[inline]
    pub(super) fn is_end_stream(&self) -> bool {
        self.is_over || self.left == Some(0)
    }

    #[inline]
    pub(super) fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Drop for Received {
    /// hyper hears that nobody wants the rest.
    fn drop(&mut self) {
        let left = unpoisoned(&self.arrival.0).leave();
        drop(left);
    }
}

fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
