//! How generated code turns what a handler returns into a reply.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::reply::Reply;
use super::run::{Run, lost};
use crate::body::Response;
use crate::error::Result;
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// An answer of type `R`.
pub struct Answer<R>(PhantomData<fn() -> R>);

impl<R: IntoResponse> Answer<R> {
    /// Whether it is one.
    pub const IS_ONE: bool = true;
    /// Whether it never has a body.
    pub const EMPTY: bool = R::EMPTY;
    /// What it wants to know of the request.
    pub const ASKS: Asks = R::ASKS;
    /// What is wrong with it.
    pub const FAULT: Option<&'static str> = R::FAULT;
    /// Whether a client that does not take it is refused.
    pub const STRICT: Option<bool> = R::STRICT;

    /// Writes it into the document.
    pub fn describe(status: u16, spec: &mut Describe<'_>) {
        R::describe(status, spec);
    }
}

/// What holds of a type that is no answer, so that only the call that runs its handler complains about it.
pub trait NoAnswer {
    /// It is none.
    const IS_ONE: bool = false;
    /// Nothing is said against its status: a 204 would be a second error.
    const EMPTY: bool = true;
    /// Nothing is asked for.
    const ASKS: Asks = Asks::Nothing;
    /// Nothing is said against the type.
    const FAULT: Option<&'static str> = None;
    /// Nobody is refused.
    const STRICT: Option<bool> = Some(false);

    /// Nothing is written.
    fn describe(_: u16, _: &mut Describe<'_>) {}
}

impl<R> NoAnswer for Answer<R> {}

impl<R: IntoResponse> Answer<R> {
    /// Runs a handler that does not wait.
    pub(crate) fn now(run: &mut Run<'_>, call: impl FnOnce() -> Option<R> + Send + 'static) -> Reply {
        let to = run.context::<R>();
        run.finish::<R>(move || {
            Reply::Ready(call().map_or_else(|| Err(lost()), |answer| answer.into_response(to)))
        })
    }

    /// Runs a handler that may wait.
    pub(crate) fn later<F>(run: &mut Run<'_>, call: impl FnOnce() -> Option<F> + Send + 'static) -> Reply
    where
        F: Future<Output = R> + Send + 'static,
    {
        let to = run.context::<R>();
        run.finish::<R>(move || match call() {
            Some(handler) => Reply::Later(Box::pin(Responding { handler, to })),
            None => Reply::Ready(Err(lost())),
        })
    }

    /// Runs a handler that blocks, on a thread for such work.
    pub(crate) fn blocking(run: &mut Run<'_>, call: impl FnOnce() -> Option<R> + Send + 'static) -> Reply {
        let to = run.context::<R>();
        run.finish::<R>(move || {
            let work = move || match call() {
                Some(answer) => answer.into_response(to),
                None => Err(lost()),
            };
            Reply::Later(Box::pin(on_blocking_pool(Box::new(work))))
        })
    }
}

async fn on_blocking_pool(work: Box<dyn FnOnce() -> Result<Response> + Send>) -> Result<Response> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(failed) => match failed.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(cancelled) => Err(cancelled.into()),
        },
    }
}

pin_project! {
    /// A handler's future, and the making of its answer behind it.
    struct Responding<F> {
        #[pin]
        handler: F,
        to: ResponseContext,
    }
}

impl<F: Future<Output: IntoResponse>> Future for Responding<F> {
    type Output = Result<Response>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        this.handler.poll(cx).map(|answer| answer.into_response(this.to.take()))
    }
}
