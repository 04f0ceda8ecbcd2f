//! The trip of a request, from its head to its answer.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::StatusCode;
use http::header::{ALLOW, EXPECT};
use http_body::Body as _;

use super::ending::{IsHead, settle};
use super::endpoint::Endpoint;
use super::guarded::Guarded;
use super::request_id::RequestIds;
use super::settings::Settings;
use super::{head_limits, upload};
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::extract::Reads;
use crate::handler::{Purpose, Reply};
use crate::request::{Content, RequestHead};
use crate::router::{Allow, Hit, Lookup, Router};

/// A body longer than this is not read before the head is known to be sound.
const JUDGE_HEAD_FIRST: u64 = 64 * 1024;

/// Everything that requests need, shared by all connections.
pub(crate) struct Dispatcher {
    pub(super) router: Router,
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) settings: Settings,
    pub(super) ids: RequestIds,
}

/// What a trip came to.
pub(crate) enum Outcome {
    /// The answer is there.
    Ready(Response),
    /// The answer has to be waited for.
    Later(Pin<Box<dyn Future<Output = Response> + Send>>),
}

impl Dispatcher {
    /// Answers a request. With a waker, a handler's future is polled once here, so that one which does not wait
    /// needs no further poll; the waker must be that of the task that goes on polling.
    pub(crate) fn dispatch(
        self: &Arc<Self>,
        head: RequestHead,
        body: Body,
        waker: Option<&Waker>,
    ) -> Outcome {
        if let Err(error) = head_limits::check(&head, &self.settings) {
            return self.answer(&head, Err(error));
        }
        match self.router.find(head.method(), head.path()) {
            Lookup::Hit(hit) => match self.endpoints.get(hit.endpoint.0) {
                Some(endpoint) if endpoint.reads == Reads::Nothing => {
                    self.serve(endpoint, &hit, &head, waker)
                }
                _ => Outcome::Later(Box::pin(Arc::clone(self).serve_with_body(hit, head, body))),
            },
            Lookup::Options(allow) => self.answer(&head, Ok(options(allow))),
            Lookup::NotAllowed(allow) => self.answer(&head, Err(not_allowed(&head, allow))),
            Lookup::NotFound => self.answer(&head, Err(Error::not_found("no route has this path"))),
        }
    }

    /// Runs a handler that reads no body.
    fn serve(
        self: &Arc<Self>,
        endpoint: &Endpoint,
        hit: &Hit,
        head: &RequestHead,
        waker: Option<&Waker>,
    ) -> Outcome {
        match endpoint.run(Purpose::Serve, head, &hit.captures, Content::Unread) {
            Reply::Ready(answer) => self.answer(head, answer),
            Reply::Sound => self.answer(head, Err(Error::internal("a handler that was not run"))),
            Reply::Later(handler) => self.wait(endpoint, head, Guarded(handler), waker),
        }
    }

    /// Polls a handler for the first time; if it waits, the head is let go: it would keep hyper's read buffer.
    fn wait(
        self: &Arc<Self>,
        endpoint: &Endpoint,
        head: &RequestHead,
        mut handler: Guarded,
        waker: Option<&Waker>,
    ) -> Outcome {
        let polled = waker.map(|waker| Pin::new(&mut handler).poll(&mut Context::from_waker(waker)));
        if let Some(Poll::Ready(answer)) = polled {
            return self.answer(head, answer);
        }
        let (this, timeout) = (Arc::clone(self), endpoint.timeout);
        let (is_head, instance) = (IsHead::of(head.method()), head.path().to_owned());
        Outcome::Later(Box::pin(async move {
            let answer = within(timeout, handler).await;
            settle(answer, &this.ids, is_head, &instance)
        }))
    }

    /// Reads the body, then runs the handler.
    async fn serve_with_body(self: Arc<Self>, hit: Hit, head: RequestHead, body: Body) -> Response {
        let answer = self.answer_with_body(&hit, &head, body).await;
        settle(answer, &self.ids, IsHead::of(head.method()), head.path())
    }

    async fn answer_with_body(&self, hit: &Hit, head: &RequestHead, body: Body) -> Result<Response> {
        let Some(endpoint) = self.endpoints.get(hit.endpoint.0) else {
            return Err(Error::internal("a route without an endpoint"));
        };
        if body.size_hint().lower() > JUDGE_HEAD_FIRST || head.headers().contains_key(EXPECT) {
            let judged = endpoint.run(Purpose::JudgeHead, head, &hit.captures, Content::Unread);
            if let Reply::Ready(Err(error)) = judged {
                return Err(error.truncated());
            }
        }
        let bytes = upload::read(body, endpoint.body_limit, self.settings.body_grace).await?;
        match endpoint.run(Purpose::Serve, head, &hit.captures, Content::Whole(&bytes)) {
            Reply::Ready(answer) => answer,
            Reply::Sound => Err(Error::internal("a handler that was not run")),
            Reply::Later(handler) => within(endpoint.timeout, Guarded(handler)).await,
        }
    }

    fn answer(&self, head: &RequestHead, answer: Result<Response>) -> Outcome {
        Outcome::Ready(settle(answer, &self.ids, IsHead::of(head.method()), head.path()))
    }
}

async fn within(limit: std::time::Duration, handler: Guarded) -> Result<Response> {
    tokio::time::timeout(limit, handler).await.unwrap_or_else(|_| Err(timed_out()))
}

#[cold]
fn timed_out() -> Error {
    Error::unavailable("the answer took too long").with_code("timeout")
}

fn options(allow: Allow) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer.headers_mut().insert(ALLOW, allow.into_value());
    answer
}

#[cold]
fn not_allowed(head: &RequestHead, allow: Allow) -> Error {
    Error::new(StatusCode::METHOD_NOT_ALLOWED)
        .with_detail(format!("{} is not allowed here", head.method()))
        .with_header(ALLOW, allow.into_value())
}
