//! Handlers that panic: the request is answered 500, the connection and the process live on.

use std::any::Any;
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
            .unwrap_or_else(|panic| Poll::Ready(Err(panicked(&*panic))))
    }
}

/// What a panic is to the client: a 500. The panic hook has printed where it was; the log gets its text.
#[cold]
pub(super) fn panicked(panic: &(dyn Any + Send)) -> Error {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("of no text");
    Error::internal(format!("panic: {text}"))
}
