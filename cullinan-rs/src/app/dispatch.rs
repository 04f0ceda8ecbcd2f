//! The trip of a request, from its head to its answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::StatusCode;
use http::header::EXPECT;

use super::ending::{Asked, Endings};
use super::endpoint::Endpoint;
use super::guarded::{Answering, Timed};
use super::head_limits;
use super::missed::missed;
use super::routing::Routing;
use super::settings::Settings;
use super::streamed::hand_over;
use super::whole::Whole;
use crate::body::{Body, Response, leave_room};
use crate::codec::multipart::Boundary;
use crate::error::{Error, Result};
use crate::handler::{Purpose, Reply};
use crate::request::{Content, Incoming, RequestHead, boundary, unread, unread_by};
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
            None => outcome.unwrap_or_else(unanswered),
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
            Ok(miss) => {
                let answer = missed(head, miss, || self.routing.varies());
                self.answer(Asked::of(head, None), answer, outcome);
            }
            Err(error) => self.answer(Asked::of(head, None), Err(error), outcome),
        }
        leave_room(head.headers_mut());
        None
    }

    /// The same for a request of which it is known whose it is, and nothing was read.
    pub(super) fn dispatch_found(
        self: &Arc<Self>,
        found: Found,
        head: RequestHead,
        body: impl Into<Body>,
    ) -> Outcome {
        let Some(endpoint) = self.endpoint(&found).filter(|endpoint| endpoint.load.is_nothing()) else {
            return self.dispatch_body(found, head, body);
        };
        let mut outcome = None;
        self.serve(endpoint, &found.captures, &head, None, &mut outcome);
        outcome.unwrap_or_else(unanswered)
    }

    /// Has the body read, then runs the handler. What is wrong with the head alone is answered at once.
    pub(crate) fn dispatch_body(
        self: &Arc<Self>,
        found: Found,
        head: RequestHead,
        body: impl Into<Body>,
    ) -> Outcome {
        let Some(endpoint) = self.endpoint(&found) else {
            return Arc::clone(self).dispatch_below(found, head, body.into());
        };
        #[cfg(feature = "ws")]
        if endpoint.sockets.is_some() {
            return self.dispatch_socket(found, head);
        }
        let limit = endpoint.limit(&head, self.settings.body_limit);
        let body = Incoming::new(body.into(), limit, self.settings.body_grace);
        if let Some(answer) = refuse(endpoint, &found, &head, &body) {
            return Outcome::Ready(self.settle(answer, &found, &head));
        }
        let boundary = endpoint.load.files.then(|| boundary(&head)).flatten();
        match endpoint.load.stream || boundary.is_some() {
            true => self.dispatch_pieces(found, head, body, boundary),
            false => Outcome::Later(Box::pin(Whole::new(Arc::clone(self), found, head, body))),
        }
    }

    /// The same for a body that is not read as a whole: by its parts where it has a boundary, or by the handler.
    #[cold]
    fn dispatch_pieces(
        self: &Arc<Self>,
        found: Found,
        mut head: RequestHead,
        body: Incoming,
        boundary: Option<Result<Boundary>>,
    ) -> Outcome {
        let this = Arc::clone(self);
        Outcome::Later(Box::pin(async move {
            let answer = match (this.endpoint(&found), boundary) {
                (Some(endpoint), Some(boundary)) => {
                    this.answer_with_parts(endpoint, (&head, &found.captures), boundary, body).await
                }
                (Some(endpoint), None) => hand_over(endpoint, (&head, &found.captures), body).await,
                (None, _) => Err(lost()),
            };
            let answer = this.settle(answer, &found, &head);
            leave_room(head.headers_mut());
            answer
        }))
    }

    /// Whose a request is.
    #[inline]
    pub(super) fn endpoint(&self, found: &Found) -> Option<&Endpoint> {
        self.endpoints.get(found.id.0)
    }

    /// Ends the trip.
    #[inline]
    pub(super) fn settle(&self, answer: Result<Response>, found: &Found, head: &RequestHead) -> Response {
        let extras = self.endpoint(found).and_then(|endpoint| endpoint.extras.as_deref());
        self.endings.settle(answer, Asked::of(head, extras))
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
        let (this, handler) = (Arc::clone(self), Timed::new(handler, endpoint.timeout));
        let kept = self.endings.keep(head, endpoint.extras.as_ref());
        let later = async move { this.endings.settle(handler.await, kept.asked()) };
        *outcome = Some(Outcome::Later(Box::pin(later)));
    }

    fn answer(&self, asked: Asked<'_>, answer: Result<Response>, outcome: &mut Option<Outcome>) {
        *outcome = Some(Outcome::Ready(self.endings.settle(answer, asked)));
    }
}

/// The answer to a request that cannot pass whatever its body says. A handler that reads a stream tells itself.
fn refuse(
    endpoint: &Endpoint,
    found: &Found,
    head: &RequestHead,
    body: &Incoming,
) -> Option<Result<Response>> {
    if let Err(error) = body.check_length() {
        return Some(Err(error));
    }
    let is_dear = || body.announced() > JUDGE_HEAD_FIRST || head.headers().contains_key(EXPECT);
    if endpoint.load.stream || !(endpoint.load.files || is_dear()) {
        return None;
    }
    match endpoint.run(Purpose::JudgeHead, head, &found.captures, Content::UNREAD) {
        Reply::Ready(answer) => Some(answer.map(unread_by).map_err(|error| unread(error.truncated()))),
        Reply::Later(_) | Reply::Sound => None,
    }
}

#[cold]
pub(super) fn lost() -> Error {
    Error::internal("a route without an endpoint")
}

/// A request that nobody has answered, which cannot be.
#[cold]
fn unanswered() -> Outcome {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    Outcome::Ready(answer)
}

#[cold]
pub(super) fn not_run() -> Error {
    Error::internal("a handler that was not run")
}
