//! hyper's view of the application: a request goes to dispatch, its answer comes back at once or later.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::Request;
#[cfg(feature = "ws")]
use http::StatusCode;
use hyper::body::{Body as _, Incoming};

use super::answer::{Answer, Company as _, is_small};
use super::pulse::{Busy, Pulse};
use crate::app::{Dispatcher, Outcome};
use crate::body::Response;
use crate::request::RequestHead;
#[cfg(feature = "ws")]
use crate::websocket::Ticket;

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
        self.pulse.requested(!body.is_end_stream());
        let mut head = RequestHead::new(parts, self.peer);
        let mut answering = Answering { outcome: None, busy: None };
        let waker = self.pulse.waker.get();
        if let Some(found) = self.dispatcher.dispatch_head(&mut head, waker, &mut answering.outcome) {
            let body = self.pulse.last_body.receive(body);
            answering.outcome = Some(self.dispatcher.dispatch_body(found, head, body));
        }
        match &answering.outcome {
            Some(Outcome::Ready(response)) if is_small::<Busy>(response.body()) => {}
            _ => answering.keep_busy(&self.pulse),
        }
        answering
    }
}

pub(super) struct Answering {
    outcome: Option<Outcome>,
    busy: Option<Busy>,
}

impl Answering {
    /// What is not ready, or a stream, keeps its connection busy.
    #[inline(never)]
    fn keep_busy(&mut self, pulse: &Arc<Pulse>) {
        match &mut self.outcome {
            Some(Outcome::Ready(response)) => {
                let busy = response.body().is_stream().then(|| Busy::new(pulse));
                busy.iter().for_each(|busy| busy.asked(true));
                Answer::put_around(response.body_mut(), busy, &pulse.stop);
            }
            _ => self.busy = Some(Busy::new(pulse)),
        }
    }

    #[inline(never)]
    fn poll_later(&mut self, cx: &mut Context<'_>) -> Poll<Response> {
        let Some(Outcome::Later(later)) = &mut self.outcome else { return Poll::Pending };
        let mut response = ready!(later.as_mut().poll(cx));
        #[cfg(feature = "ws")]
        if let (StatusCode::SWITCHING_PROTOCOLS, Some(busy)) = (response.status(), &self.busy)
            && let Some(session) = Ticket::take_from(&mut response)
        {
            busy.hand_over(session);
        }
        if let Some(busy) = self.busy.take().filter(|_| !is_small::<Busy>(response.body())) {
            let stop = Arc::clone(busy.stop());
            busy.asked(true);
            let busy = response.body().is_stream().then_some(busy);
            Answer::put_around(response.body_mut(), busy, &stop);
        }
        Poll::Ready(response)
    }
}

impl Future for Answering {
    type Output = Result<Response, Infallible>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(Outcome::Later(_)) = self.outcome {
            return self.poll_later(cx).map(Ok);
        }
        match self.outcome.take() {
            Some(Outcome::Ready(response)) => Poll::Ready(Ok(response)),
            // hyper does not poll again after an answer.
            _ => Poll::Pending,
        }
    }
}
