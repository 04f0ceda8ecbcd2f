//! A request whose body is read as a whole before its handler runs.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::dispatch::{Dispatcher, Found, lost, not_run};
use super::guarded::Timed;
use crate::body::{Response, leave_room};
use crate::error::Result;
use crate::handler::Reply;
use crate::request::{Content, Gathered, Incoming, RequestHead};

/// A request whose body is on its way. It is no `async` block, which would move the answer once for each await in it.
pub(super) struct Whole {
    dispatcher: Arc<Dispatcher>,
    found: Found,
    head: RequestHead,
    body: Incoming,
    gathered: Gathered,
    /// Once the body is there, of one that waits.
    handler: Option<Timed>,
}

impl Whole {
    #[inline]
    pub(super) fn new(dispatcher: Arc<Dispatcher>, found: Found, head: RequestHead, body: Incoming) -> Self {
        Self { dispatcher, found, head, body, gathered: Gathered::default(), handler: None }
    }

    #[inline]
    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response>> {
        if self.handler.is_none() {
            let body = ready!(self.gathered.poll(&mut self.body, cx))?;
            let Some(endpoint) = self.dispatcher.endpoint(&self.found) else {
                return Poll::Ready(Err(lost()));
            };
            match endpoint.serve(&self.head, &self.found.captures, Content::whole(&body), cx) {
                Reply::Ready(answer) => return Poll::Ready(answer),
                Reply::Sound => return Poll::Ready(Err(not_run())),
                Reply::Later(handler) => self.handler = Some(Timed::new(handler, endpoint.timeout)),
            }
        }
        self.poll_handler(cx)
    }

    /// The handler waits.
    #[inline(never)]
    fn poll_handler(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response>> {
        match &mut self.handler {
            Some(handler) => Pin::new(handler).poll(cx),
            None => Poll::Ready(Err(not_run())),
        }
    }
}

impl Future for Whole {
    type Output = Response;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Response> {
        let answer = ready!(self.poll_answer(cx));
        let answer = self.dispatcher.settle(answer, &self.head);
        leave_room(self.head.headers_mut());
        Poll::Ready(answer)
    }
}
