//! hyper's view of the application: a request goes to dispatch, its answer comes back at once or later.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::Request;
use hyper::body::{Body as _, Incoming};

use super::answer::Answer;
use super::pulse::{Busy, Pulse};
use crate::app::{Dispatcher, Outcome};
use crate::body::{Body, Response};
use crate::request::RequestHead;

pub(super) struct Service {
    pub(super) dispatcher: Arc<Dispatcher>,
    pub(super) peer: Option<SocketAddr>,
    pub(super) pulse: Arc<Pulse>,
}

impl hyper::service::Service<Request<Incoming>> for Service {
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn call(&self, request: Request<Incoming>) -> Answering {
        let (parts, body) = request.into_parts();
        let has_body = !body.is_end_stream();
        self.pulse.requested(has_body);
        let body = if has_body { Body::from(body) } else { Body::empty() };
        let head = RequestHead::new(parts, self.peer);
        match self.dispatcher.dispatch(head, body, self.pulse.waker.get()) {
            Outcome::Ready(response) => self.answer(response),
            Outcome::Later(response) => Answering::Later { response, busy: Some(Busy::new(&self.pulse)) },
        }
    }
}

impl Service {
    fn answer(&self, mut response: Response) -> Answering {
        let busy = response.body().is_stream().then(|| Busy::new(&self.pulse));
        Answer::put_around(response.body_mut(), busy);
        Answering::Ready(Some(response))
    }
}

pub(super) enum Answering {
    Ready(Option<Response>),
    Later { response: Pin<Box<dyn Future<Output = Response> + Send>>, busy: Option<Busy> },
}

impl Future for Answering {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            // hyper does not poll again after an answer.
            Self::Ready(response) => response.take().map_or(Poll::Pending, |it| Poll::Ready(Ok(it))),
            Self::Later { response, busy } => {
                let mut response = ready!(response.as_mut().poll(cx));
                let busy = busy.take().filter(|_| response.body().is_stream());
                Answer::put_around(response.body_mut(), busy);
                Poll::Ready(Ok(response))
            }
        }
    }
}
