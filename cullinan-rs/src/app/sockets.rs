//! A request that opens a socket: everything about it is settled before the 101, and then the handler goes with the
//! connection.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::HeaderMap;

use super::builder::Application;
use super::dispatch::{Dispatcher, Found, Outcome, lost, not_run};
use super::endpoint::Endpoint;
use super::guarded::{Guarded, timed_out};
use super::log;
use crate::body::Response;
use crate::error::{Error, Result};
use crate::handler::{Purpose, Reply, Route, Verb};
use crate::request::{Content, RequestHead, has_body, unread};
use crate::websocket::{
    Acceptance, Declared, Greeting, Opening, Rules, Session, Ticket, WebSocketOptions, Work,
};

/// WebSocket.
impl Application {
    /// What all sockets keep to where their routes say nothing: limits, pings, origins.
    pub fn websocket(mut self, options: WebSocketOptions) -> Self {
        self.settings.websocket = options;
        self
    }
}

/// What the sockets of a route keep to; `None` for one that opens none.
pub(super) fn rules(route: &Route, options: &WebSocketOptions) -> Option<Arc<Rules>> {
    let declared = route.socket.map(|socket| Declared {
        protocols: socket.protocols,
        origins: socket.origins,
        max_message: socket.max_message,
        max_frame: socket.max_frame,
        ping_every: socket.ping_every,
        idle_timeout: socket.idle_timeout,
    });
    (route.verb == Verb::WebSocket).then(|| Arc::new(Rules::new(declared.unwrap_or_default(), options)))
}

impl Dispatcher {
    /// Answers a handshake: with 101 where its head, all arguments and the handler agree, and with a problem otherwise.
    pub(super) fn dispatch_socket(self: &Arc<Self>, found: Found, head: RequestHead) -> Outcome {
        let this = Arc::clone(self);
        Outcome::Later(Box::pin(async move {
            let answer =
                match this.endpoint(&found).and_then(|endpoint| Some((endpoint, endpoint.sockets.as_ref()?)))
                {
                    Some((endpoint, rules)) => this.open(endpoint, rules, &found, &head).await,
                    None => Err(lost()),
                };
            this.settle(answer, &head)
        }))
    }

    async fn open(
        self: &Arc<Self>,
        endpoint: &Endpoint,
        rules: &Arc<Rules>,
        found: &Found,
        head: &RequestHead,
    ) -> Result<Response> {
        let greeting = Greeting::read(head.method(), head.version(), head.headers(), rules);
        let greeting = greeting.map_err(|error| if has_body(head) { unread(error) } else { error })?;
        let (opening, acceptance, side) = Opening::new(&greeting, rules);
        let handler = match endpoint.run(Purpose::Serve, head, &found.captures, Content::opening(&opening)) {
            Reply::Later(handler) => Guarded(handler),
            Reply::Ready(answer) => return answer,
            Reply::Sound => return Err(not_run()),
        };
        if let Some(accept) = opening.take_accept() {
            accept.with(HeaderMap::new());
        }
        drop(opening);
        let mut work = Work::Going(Box::pin(handler));
        let decided = tokio::time::timeout(endpoint.timeout, decide(&mut work, acceptance)).await;
        let more = decided.map_err(|_| timed_out())?;
        let Some(more) = more else {
            return match work {
                Work::Done(Err(error)) => Err(error),
                _ => Err(Error::forbidden("the socket was refused")),
            };
        };
        let mut answer = greeting.answer(more)?;
        let (this, path) = (Arc::clone(self), head.path().to_owned());
        let report = move |error: Error| {
            log::failure(&error, &path, this.endings.ids.next().as_str());
        };
        Ticket::put_on(Session::new(work, side, Arc::clone(rules), Box::new(report)), &mut answer);
        Ok(answer)
    }
}

/// Waits until the handshake is accepted, and for the headers of the 101; `None` if the handler has come to its end
/// before. Nothing of a handler runs behind its acceptance before the client has the answer, save to where it waits next.
async fn decide(work: &mut Work, acceptance: Acceptance) -> Option<HeaderMap> {
    let mut acceptance = Some(acceptance);
    // A handshake that was dropped is refused, and how is the handler's to say.
    let mut accepted = |cx: &mut Context<'_>| match Pin::new(acceptance.as_mut()?).poll(cx) {
        Poll::Ready(headers) => {
            acceptance = None;
            headers.ok()
        }
        Poll::Pending => None,
    };
    poll_fn(|cx| {
        if let Some(headers) = accepted(cx) {
            return Poll::Ready(Some(headers));
        }
        let is_done = work.poll(cx).is_ready();
        match accepted(cx) {
            None if !is_done => Poll::Pending,
            headers => Poll::Ready(headers),
        }
    })
    .await
}
