//! The trip of a request, from its head to its answer.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use http::header::EXPECT;

use super::ending::{Asked, Endings};
use super::endpoint::Endpoint;
use super::guarded::{Answering, Guarded};
use super::head_limits;
use super::missed::missed;
use super::routing::Routing;
use super::settings::Settings;
use crate::body::{Body, Response, leave_room};
use crate::error::{Error, Result};
use crate::handler::{Purpose, Reply};
use crate::request::{Content, Handover, Incoming, Progress, RequestHead, boundary, unread, unread_by};
use crate::router::{EndpointId, Lookup};
use crate::template::Captures;

/// A body longer than this is not read before the head is known to be sound.
const JUDGE_HEAD_FIRST: u64 = 64 * 1024;

/// Everything that requests need, shared by all connections.
pub(crate) struct Dispatcher {
    pub(super) routing: Routing,
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) settings: Settings,
    pub(super) endings: Endings,
}

/// What a trip came to.
pub(crate) enum Outcome {
    /// The answer is there.
    Ready(Response),
    /// The answer has to be waited for.
    Later(Pin<Box<dyn Future<Output = Response> + Send>>),
}

/// Whose a request is, and what its path captured.
pub(crate) struct Found {
    pub(super) id: EndpointId,
    pub(super) captures: Captures,
}

impl Dispatcher {
    /// Answers a request.
    pub(crate) fn dispatch(
        self: &Arc<Self>,
        mut head: RequestHead,
        body: impl Into<Body>,
        waker: Option<&Waker>,
    ) -> Outcome {
        let mut outcome = None;
        match self.dispatch_head(&mut head, waker, &mut outcome) {
            Some(found) => self.dispatch_body(found, head, body),
            None => outcome.unwrap_or_else(|| Outcome::Ready(Response::new(Body::empty()))),
        }
    }

    /// Answers a request for which no body has to be read, in place: an answer is large, and every move of it is
    /// a copy. With a waker, a handler's future is polled once here, so that one which does not wait needs no
    /// further poll; the waker must be that of the task that goes on polling.
    ///
    /// Returns whose the request is when the body has to be read first.
    #[inline]
    pub(crate) fn dispatch_head(
        self: &Arc<Self>,
        head: &mut RequestHead,
        waker: Option<&Waker>,
        outcome: &mut Option<Outcome>,
    ) -> Option<Found> {
        let mut captures = Captures::new();
        match self.find(head, &mut captures) {
            Ok(Lookup::Hit(id)) => match self.endpoints.get(id.0) {
                Some(endpoint) if endpoint.load.is_nothing() => {
                    self.serve(endpoint, &captures, head, waker, outcome);
                }
                _ => return Some(Found { id, captures }),
            },
            Ok(miss) => self.answer(Asked::of(head, None), missed(head, miss), outcome),
            Err(error) => self.answer(Asked::of(head, None), Err(error), outcome),
        }
        leave_room(head.headers_mut());
        None
    }

    /// Reads the body, then runs the handler.
    pub(crate) fn dispatch_body(
        self: &Arc<Self>,
        found: Found,
        mut head: RequestHead,
        body: impl Into<Body>,
    ) -> Outcome {
        let this = Arc::clone(self);
        let Some(endpoint) = self.endpoints.get(found.id.0) else {
            return this.dispatch_mounted(found, head, body.into());
        };
        let limit = endpoint.limit(&head, self.settings.body_limit);
        let mut body = Incoming::new(body.into(), limit, self.settings.body_grace);
        // What is large stays where the block has caught it, and is lent from there: an `async fn` would keep a
        // second place for each argument, and a future of more than a kilobyte is dear to allocate.
        Outcome::Later(Box::pin(async move {
            let answer = this.answer_with_body(&found, &head, &mut body).await;
            let extras = this.endpoints.get(found.id.0).and_then(|endpoint| endpoint.extras.as_deref());
            let answer = this.endings.settle(answer, Asked::of(&head, extras));
            leave_room(head.headers_mut());
            answer
        }))
    }

    #[inline]
    fn find(&self, head: &RequestHead, captures: &mut Captures) -> Result<Lookup> {
        head_limits::check(head, &self.settings)?;
        self.routing.find(head, captures)
    }

    /// Runs a handler that reads no body.
    #[inline]
    fn serve(
        self: &Arc<Self>,
        endpoint: &Endpoint,
        captures: &Captures,
        head: &RequestHead,
        waker: Option<&Waker>,
        outcome: &mut Option<Outcome>,
    ) {
        let run = || match endpoint.walk(Purpose::Serve, head, captures, Content::UNREAD) {
            Reply::Ready(Ok(response)) if endpoint.is_settled(&response, head) => {
                *outcome = Some(Outcome::Ready(response));
            }
            Reply::Ready(answer) => self.answer(endpoint.asked(head), answer, outcome),
            Reply::Sound => self.answer(endpoint.asked(head), Err(not_run()), outcome),
            Reply::Later(handler) => self.wait(endpoint, head, handler, waker, outcome),
        };
        if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
            self.answer(endpoint.asked(head), Err(Error::of_panic(&*panic)), outcome);
        }
    }

    /// Polls a handler for the first time; if it waits, the head is let go: it would keep hyper's read buffer.
    #[inline]
    fn wait(
        self: &Arc<Self>,
        endpoint: &Endpoint,
        head: &RequestHead,
        mut handler: Answering,
        waker: Option<&Waker>,
        outcome: &mut Option<Outcome>,
    ) {
        if let Some(waker) = waker {
            match handler.as_mut().poll(&mut Context::from_waker(waker)) {
                Poll::Ready(Ok(response)) if endpoint.is_settled(&response, head) => {
                    *outcome = Some(Outcome::Ready(response));
                    return;
                }
                Poll::Ready(answer) => return self.answer(endpoint.asked(head), answer, outcome),
                Poll::Pending => {}
            }
        }
        let (this, timeout) = (Arc::clone(self), endpoint.timeout);
        let kept = self.endings.keep(head, endpoint.extras.as_ref());
        *outcome = Some(Outcome::Later(Box::pin(async move {
            let answer = within(timeout, Guarded(handler)).await;
            this.endings.settle(answer, kept.asked())
        })));
    }

    fn answer(&self, asked: Asked<'_>, answer: Result<Response>, outcome: &mut Option<Outcome>) {
        *outcome = Some(Outcome::Ready(self.endings.settle(answer, asked)));
    }

    async fn answer_with_body(
        &self,
        found: &Found,
        head: &RequestHead,
        body: &mut Incoming,
    ) -> Result<Response> {
        let Some(endpoint) = self.endpoints.get(found.id.0) else { return Err(lost()) };
        body.check_length()?;
        // The rare ways are boxed: the room for them would be in the future of every request with a body.
        if endpoint.load.stream {
            return Box::pin(hand_over(endpoint, found, head, std::mem::take(body))).await;
        }
        if endpoint.load.files || body.announced() > JUDGE_HEAD_FIRST || head.headers().contains_key(EXPECT) {
            let judged = endpoint.run(Purpose::JudgeHead, head, &found.captures, Content::UNREAD);
            if let Reply::Ready(answer) = judged {
                return answer.map(unread_by).map_err(|error| unread(error.truncated()));
            }
        }
        let reply = match endpoint.load.files.then(|| boundary(head)).flatten() {
            Some(boundary) => {
                let request = (head, &found.captures);
                let parts = self.answer_with_parts(endpoint, request, boundary, std::mem::take(body));
                Box::pin(parts).await?
            }
            None => {
                let bytes = body.collect().await?;
                endpoint.run(Purpose::Serve, head, &found.captures, Content::whole(&bytes))
            }
        };
        match reply {
            Reply::Ready(answer) => answer,
            Reply::Sound => Err(not_run()),
            Reply::Later(handler) => at_once_or_within(endpoint.timeout, Guarded(handler)).await,
        }
    }
}

/// Runs a handler that reads the body itself: its time is counted from the last piece of it that came.
async fn hand_over(
    endpoint: &Endpoint,
    found: &Found,
    head: &RequestHead,
    mut body: Incoming,
) -> Result<Response> {
    let progress = body.watch();
    let reply = {
        let body = Handover::new(body);
        endpoint.run(Purpose::Serve, head, &found.captures, Content::incoming(&body))
    };
    let answer = match reply {
        // Nothing has been awaited, so nothing of the body has been read.
        Reply::Ready(Err(error)) => Err(unread(error)),
        Reply::Ready(answer) => answer,
        Reply::Sound => Err(not_run()),
        Reply::Later(handler) => while_it_comes(&progress, endpoint.timeout, Guarded(handler)).await,
    };
    match progress.is_abandoned() {
        true => answer.map(unread_by).map_err(unread),
        false => answer,
    }
}

pub(super) async fn while_it_comes(
    progress: &Progress,
    limit: Duration,
    mut handler: Guarded,
) -> Result<Response> {
    loop {
        if let Ok(answer) = tokio::time::timeout(limit, &mut handler).await {
            return answer;
        }
        if !progress.take() {
            return Err(timed_out());
        }
    }
}

/// Most handlers answer when they are first polled, and then no timer is made.
async fn at_once_or_within(limit: Duration, mut handler: Guarded) -> Result<Response> {
    if let Poll::Ready(answer) = poll_fn(|cx| Poll::Ready(Pin::new(&mut handler).poll(cx))).await {
        return answer;
    }
    within(limit, handler).await
}

async fn within(limit: Duration, handler: Guarded) -> Result<Response> {
    tokio::time::timeout(limit, handler).await.unwrap_or_else(|_| Err(timed_out()))
}

#[cold]
pub(super) fn lost() -> Error {
    Error::internal("a route without an endpoint")
}

#[cold]
fn not_run() -> Error {
    Error::internal("a handler that was not run")
}

#[cold]
fn timed_out() -> Error {
    Error::unavailable("the answer took too long").with_code("timeout")
}
