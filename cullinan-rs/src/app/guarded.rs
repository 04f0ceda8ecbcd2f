//! Handlers that panic or take too long: the request is answered 500 or 503, the connection and the process live on.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::task::coop::{Unconstrained, unconstrained};
use tokio::time::{Sleep, sleep};

use crate::body::Response;
use crate::error::{Error, Result};

pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Response>> + Send>>;

/// A handler's future whose panics are errors.
pub(super) struct Guarded(pub(super) Answering);

impl Future for Guarded {
    type Output = Result<Response>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(cx)))
            .unwrap_or_else(|panic| Poll::Ready(Err(Error::of_panic(&*panic))))
    }
}

/// The same for one that must have answered after a while.
pub(super) struct Timed {
    handler: Guarded,
    limit: Duration,
    /// Made when the handler waits for the first time, which most do not.
    alarm: Option<Pin<Box<Unconstrained<Sleep>>>>,
}

impl Timed {
    #[inline]
    pub(super) fn new(handler: Answering, limit: Duration) -> Self {
        Self { handler: Guarded(handler), limit, alarm: None }
    }

    /// Unconstrained, as a handler that uses up its task's budget in each turn would never be out of time.
    #[cold]
    fn poll_alarm(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let alarm = self.alarm.get_or_insert_with(|| Box::pin(unconstrained(sleep(self.limit))));
        alarm.as_mut().poll(cx)
    }
}

impl Future for Timed {
    type Output = Result<Response>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match Pin::new(&mut self.handler).poll(cx) {
            Poll::Ready(answer) => Poll::Ready(answer),
            Poll::Pending => self.poll_alarm(cx).map(|()| Err(timed_out())),
        }
    }
}

#[cold]
pub(super) fn timed_out() -> Error {
    Error::unavailable("the answer took too long").with_code("timeout")
}
