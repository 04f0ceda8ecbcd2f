//! `Application::mount`: tower services behind a prefix.

use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{Request, Uri};
use tower_service::Service;

use super::assemble::Assembly;
use super::builder::Application;
use super::guarded::Answering;
use crate::body::{Body, BoxError};
use crate::error::Error;
use crate::request::RequestHead;
use crate::router::{EndpointId, Refused};
use crate::template::{Captures, Segments};

/// The uri of a request as it came, in the extensions of one that a mounted service gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginalUri(pub Uri);

/// A service and where it is put.
pub(super) struct MountAt {
    pub(super) prefix: String,
    pub(super) service: Arc<dyn Mounted>,
    pub(super) at: &'static Location<'static>,
}

/// A service with its types taken off.
pub(super) trait Mounted: Send + Sync {
    /// Nothing of the service is run before the future is polled, where its panics are caught.
    fn call(self: Arc<Self>, request: Request<Body>) -> Answering;
}

struct Tower<S>(S);

impl<S, B> Mounted for Tower<S>
where
    S: Service<Request<Body>, Response = http::Response<B>, Error: Into<BoxError>, Future: Send>,
    S: Clone + Send + Sync + 'static,
    B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    fn call(self: Arc<Self>, request: Request<Body>) -> Answering {
        Box::pin(async move {
            let mut service = self.0.clone();
            let ready = std::future::poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(|error| Error::internal(error.into()))?;
            let answer = service.call(request).await.map_err(|error| Error::internal(error.into()))?;
            Ok(answer.map(Body::stream))
        })
    }
}

impl Assembly {
    /// Adds mounted services, behind all endpoints.
    pub(super) fn add_mounts(&mut self, mounts: Vec<MountAt>) {
        let first = self.next_id();
        for (id, MountAt { prefix, service, at }) in (first..).zip(mounts) {
            let label = format!("mount \"{prefix}\" ({}:{})", at.file(), at.line());
            let added = match Segments::of("", &prefix).name() {
                Some(_) => Err(Refused::Template("the prefix of a mount has no placeholders".to_owned())),
                None => self.below.add_service(&prefix, service, id),
            };
            match added {
                Ok(()) => {}
                Err(Refused::Template(why)) => self.faults.push(format!("{label}: {why}")),
                Err(Refused::Taken(owners)) => {
                    let other = owners.first().map_or("", |EndpointId(owner)| self.label(*owner));
                    let fault = format!("{label} collides with {other}; give one another prefix");
                    self.faults.push(fault);
                }
            }
            self.labels.resize(id, String::new());
            self.labels.push(label);
        }
    }
}

/// The request that a mounted service gets: without the prefix, and with what it came as in its extensions.
pub(super) fn request(head: RequestHead, captures: &Captures, body: Body) -> Request<Body> {
    let (mut parts, peer) = head.into_parts();
    // hyper would answer 101 and the connection be closed: a service that finds nothing to take over refuses instead.
    parts.extensions.remove::<hyper::upgrade::OnUpgrade>();
    let original = parts.uri.clone();
    let rest = captures.get(0, original.path()).unwrap_or_default();
    // The slash in front of what was captured is there as it was sent.
    let query = original.query().map_or_else(String::new, |query| format!("?{query}"));
    if let Ok(target) = PathAndQuery::try_from(format!("/{rest}{query}")) {
        let mut uri = parts.uri.into_parts();
        uri.path_and_query = Some(target);
        parts.uri = Uri::from_parts(uri).unwrap_or_else(|_| original.clone());
    }
    parts.extensions.insert(OriginalUri(original));
    peer.map(|peer| parts.extensions.insert(peer));
    Request::from_parts(parts, body)
}

impl Application {
    /// Puts a tower service behind a prefix, such as an axum `Router`: what no route answers whose path begins with it
    /// goes there, the prefix taken off. Routes win over mounts, whatever the order, also route by route: `GET
    /// /legacy/books` may be a route and `POST /legacy/books` the mount's. Of two mounts the one of the longer prefix
    /// wins, and so with a folder of [files](Self::static_files), which has GET and HEAD alone; the same prefix twice, or
    /// one with placeholders, is a start-up fault.
    ///
    /// The service finds the uri as it was sent in the request's extensions, as [`OriginalUri`], and the address of the
    /// peer as a `SocketAddr`. Its answers are left as they are, and what it returns as an error is a problem, 500 unless
    /// an `on_error` says otherwise. Bodies may be of any length, and no slower than others; the request's timeout is
    /// counted from the last piece of the body. A connection cannot be taken over: axum's `WebSocketUpgrade` refuses with
    /// 426, so write sockets as `#[websocket]` handlers.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    /// use std::convert::Infallible;
    /// use std::task::{Context, Poll};
    ///
    /// #[derive(Clone)]
    /// struct Legacy;
    ///
    /// impl tower_service::Service<cullinan::http::Request<cullinan::Body>> for Legacy {
    ///     type Response = cullinan::Response;
    ///     type Error = Infallible;
    ///     type Future = std::future::Ready<Result<Self::Response, Infallible>>;
    ///
    ///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
    ///         Poll::Ready(Ok(()))
    ///     }
    ///
    ///     fn call(&mut self, request: cullinan::http::Request<cullinan::Body>) -> Self::Future {
    ///         let text = request.uri().to_string();
    ///         std::future::ready(Ok(cullinan::Response::new(text.into())))
    ///     }
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = TestApplication::new(Application::new().mount("/legacy", Legacy));
    /// application.get("/legacy/books?page=2").send().await.expect_text("/books?page=2");
    /// # });
    /// ```
    #[track_caller]
    pub fn mount<S, B>(mut self, prefix: impl Into<String>, service: S) -> Self
    where
        S: Service<Request<Body>, Response = http::Response<B>, Error: Into<BoxError>, Future: Send>,
        S: Clone + Send + Sync + 'static,
        B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        let (prefix, service, at) = (prefix.into(), Arc::new(Tower(service)), Location::caller());
        self.layout.mounts.push(MountAt { prefix, service, at });
        self
    }
}
