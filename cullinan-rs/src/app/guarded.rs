//! Handlers that panic: the request is answered 500, the connection and the process live on.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::body::Response;
use crate::error::{Error, Result};

pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Response>> + Send>>;

/// A handler's future whose panics are errors.
pub(super) struct Guarded(pub(super) Answering);

impl Future for Guarded {
    type Output = Result<Response>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(cx)))
            .unwrap_or_else(|panic| Poll::Ready(Err(Error::of_panic(&*panic))))
    }
}
