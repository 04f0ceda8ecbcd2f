//! A request's body as hyper receives it.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;

use super::kind::Body;

/// A body that comes from a client.
pub(crate) struct Received {
    incoming: Incoming,
    arriving: Option<Arriving>,
}

/// Held until all of it has come or nobody wants the rest.
struct Arriving(Arc<AtomicBool>);

impl Received {
    /// One whose connection sees by `flag` whether any of it is still to come, and wanted.
    pub(crate) fn told_by(incoming: Incoming, flag: &Arc<AtomicBool>) -> Self {
        let arriving = (!incoming.is_end_stream()).then(|| Arriving::new(flag));
        Self { incoming, arriving }
    }

    #[inline]
    pub(super) fn poll_frame(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.incoming).poll_frame(cx));
        if frame.is_none() || self.incoming.is_end_stream() {
            self.arriving = None;
        }
        Poll::Ready(frame)
    }

    #[inline]
    pub(super) fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    #[inline]
    pub(super) fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

impl From<Incoming> for Body {
    fn from(incoming: Incoming) -> Self {
        Received { incoming, arriving: None }.into()
    }
}

impl Arriving {
    fn new(flag: &Arc<AtomicBool>) -> Self {
        flag.store(true, Ordering::Relaxed);
        Self(Arc::clone(flag))
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
