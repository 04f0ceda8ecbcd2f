//! The way down: every connection is told, requests in flight finish, and a bound ends the rest.

#[cfg(any(feature = "http2", feature = "ws"))]
use std::future::poll_fn;
use std::pin::Pin;
#[cfg(any(feature = "http2", feature = "ws"))]
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::sync::futures::{Notified, OwnedNotified};
use tokio::time::timeout;

use super::serving::Serving;

/// How long connections that were told to close at once are waited for. Only a handler that blocks its thread
/// can outlast it.
const CLOSING: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Serving,
    /// Finish the request in flight, take no other.
    Draining,
    /// Close now.
    Closed,
}

/// Where the server is on its way down. It only ever moves forward.
#[derive(Debug, Default)]
pub(super) struct Stop {
    stage: AtomicU8,
    moved: Arc<Notify>,
}

impl Stop {
    pub(super) fn stage(&self) -> Stage {
        match self.stage.load(Ordering::Acquire) {
            0 => Stage::Serving,
            1 => Stage::Draining,
            _ => Stage::Closed,
        }
    }

    /// Completes when the stage moves after this call.
    pub(super) fn moved(&self) -> Notified<'_> {
        self.moved.notified()
    }

    /// Completes when that stage is reached.
    #[cfg(any(feature = "http2", feature = "ws"))]
    pub(super) async fn reached(&self, stage: Stage) {
        loop {
            let moved = self.moved();
            if self.stage() >= stage {
                return;
            }
            moved.await;
        }
    }

    fn go(&self, stage: Stage) {
        self.stage.store(stage as u8, Ordering::Release);
        self.moved.notify_waiters();
    }
}

/// The end of serving, for an answer that goes on until then.
pub(super) struct Until {
    stop: Arc<Stop>,
    moved: Pin<Box<OwnedNotified>>,
}

impl Until {
    pub(super) fn new(stop: &Arc<Stop>) -> Self {
        Self { stop: Arc::clone(stop), moved: Box::pin(Arc::clone(&stop.moved).notified_owned()) }
    }

    /// Ready once the server drains.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.stop.stage() == Stage::Serving {
            ready!(self.moved.as_mut().poll(cx));
            self.moved.set(Arc::clone(&self.stop.moved).notified_owned());
        }
        Poll::Ready(())
    }
}

/// Ends every connection; the listener is closed already.
pub(super) async fn drain(serving: &Serving) {
    serving.stop.go(Stage::Draining);
    if timeout(serving.drain, ended(serving)).await.is_err() {
        serving.stop.go(Stage::Closed);
        let _ = timeout(CLOSING, ended(serving)).await;
    }
}

/// Goes on until everything is closed.
#[cfg(any(feature = "http2", feature = "ws"))]
pub(super) async fn unless_closed(stop: &Stop, work: impl Future<Output = ()>) {
    let (mut closed, mut work) = (pin!(stop.reached(Stage::Closed)), pin!(work));
    poll_fn(|cx| match closed.as_mut().poll(cx) {
        Poll::Ready(()) => Poll::Ready(()),
        Poll::Pending => work.as_mut().poll(cx),
    })
    .await;
}

async fn ended(serving: &Serving) {
    let _ = serving.slots.acquire_many(serving.max_connections).await;
}
