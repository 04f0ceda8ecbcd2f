//! hyper's view of the application on HTTP/2: each request is a task of its own, and counted.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use http::header::{COOKIE, HOST, HeaderValue};
use http::request::Parts;
use http::{Request, Uri};
use hyper::body::Incoming;

use super::answer::{Answer, Company, is_small};
use super::stop::Stop;
use super::uptake::Uptake;
use crate::app::{Dispatcher, Outcome};
use crate::body::Response;
use crate::request::RequestHead;

/// The requests of one connection.
pub(super) struct Streams {
    pub(super) dispatcher: Arc<Dispatcher>,
    pub(super) peer: Option<SocketAddr>,
    pub(super) tally: Arc<Tally>,
    pub(super) stop: Arc<Stop>,
}

impl hyper::service::Service<Request<Incoming>> for Streams {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let mut active = Active::new(&self.tally);
        let (mut parts, body) = request.into_parts();
        as_on_http1(&mut parts);
        // The waker here is that of the connection, and not of the task that will poll the handler.
        let stop = Arc::clone(&self.stop);
        let outcome = self.dispatcher.dispatch(RequestHead::new(parts, self.peer), body, None);
        Box::pin(async move {
            let mut answer = match outcome {
                Outcome::Ready(answer) => answer,
                Outcome::Later(answer) => answer.await,
            };
            active.uptake = Uptake::here();
            // The whole of a small one is with hyper from here on.
            active.asked(true);
            if !is_small::<Active>(answer.body()) {
                Answer::put_around(answer.body_mut(), Some(active), &stop);
            }
            Ok(answer)
        })
    }
}

/// Handlers see the same request whatever it came by: the authority is the `Host` (RFC 9113 §8.3.1), cookies that were
/// sent apart are one header (§8.2.3), and the target is the path. Where `Host` says something else than the authority,
/// there are two of them, which is refused as for HTTP/1.1.
fn as_on_http1(parts: &mut Parts) {
    let authority =
        parts.uri.authority().and_then(|authority| HeaderValue::try_from(authority.as_str()).ok());
    if let Some(authority) = authority
        && parts.headers.get(HOST).is_none_or(|host| host != authority)
    {
        parts.headers.append(HOST, authority);
    }
    let mut cookies = parts.headers.get_all(COOKIE).iter();
    if cookies.next().is_some() && cookies.next().is_some() {
        let all: Vec<_> = parts.headers.get_all(COOKIE).iter().map(HeaderValue::as_bytes).collect();
        if let Ok(joined) = HeaderValue::from_bytes(&all.join(&b"; "[..])) {
            parts.headers.insert(COOKIE, joined);
        }
    }
    if let Some(target) = parts.uri.path_and_query() {
        parts.uri = Uri::from(target.clone());
    }
}

/// How many requests a connection has.
#[derive(Debug, Default)]
pub(super) struct Tally {
    begun: AtomicUsize,
    ended: AtomicUsize,
}

impl Tally {
    /// How many there have been.
    pub(super) fn begun(&self) -> usize {
        self.begun.load(Relaxed)
    }

    /// Whether one is being answered.
    pub(super) fn is_busy(&self) -> bool {
        self.begun() != self.ended.load(Relaxed)
    }
}

/// A request that is being answered, its body included where that is streamed or large.
struct Active {
    tally: Arc<Tally>,
    /// How its answer is taken, once there is one.
    uptake: Option<Arc<Uptake>>,
}

impl Active {
    fn new(tally: &Arc<Tally>) -> Self {
        tally.begun.fetch_add(1, Relaxed);
        Self { tally: Arc::clone(tally), uptake: None }
    }
}

impl Company for Active {
    /// As a frame (RFC 9113 §4.2), which it becomes in any case: hyper asks for the next one when its client has room for
    /// all of this, and that is all that shows how it takes an answer.
    const PIECE: usize = 16 * 1024;

    fn asked(&self, is_given: bool) {
        if let Some(uptake) = &self.uptake {
            uptake.asked(is_given);
        }
    }
}

impl Drop for Active {
    fn drop(&mut self) {
        self.tally.ended.fetch_add(1, Relaxed);
    }
}
