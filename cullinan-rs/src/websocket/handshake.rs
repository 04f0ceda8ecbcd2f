//! `Handshake`: a socket that is not open yet, for a handler that decides whether it will be.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use super::line::Near;
use super::message::Message;
use super::opening::{Accept, Opening};
use super::socket::WebSocket;

/// A socket that is not open yet: the argument of a `#[websocket]` handler that decides itself, in place of a
/// [`WebSocket`].
///
/// The client's request is answered when the handler says so: [`accept`](Self::accept) opens the socket, and an error
/// that is returned before is the answer, a problem like any other. A handler that ends well without having accepted
/// refuses with 403. All of this has as long as any other answer (`timeout`).
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[websocket(url = "/room/{name}")]
/// async fn room(name: String, handshake: Handshake) -> Result<()> {
///     if name != "lobby" {
///         return Err(Error::not_found("no such room"));
///     }
///     let mut socket = handshake.accept();
///     while let Some(message) = socket.recv().await? {
///         socket.send(message).await?;
///     }
///     Ok(())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![room]));
/// application.websocket("/room/cellar").refused().await.expect_status(404);
/// let mut client = application.websocket("/room/lobby").connect().await;
/// client.send("hello").await;
/// assert_eq!(client.text().await, "hello");
/// # });
/// ```
#[must_use = "a handshake that is dropped is refused"]
pub struct Handshake<In = Message, Out = Message> {
    near: Near,
    accept: Accept,
    offered: Vec<String>,
    headers: HeaderMap,
    /// What it is for.
    kinds: PhantomData<fn(Out) -> In>,
}

impl<In, Out> Handshake<In, Out> {
    /// The one that a request opens, for the first argument that asks.
    pub(crate) fn of(opening: &Opening) -> Option<Self> {
        Some(Self {
            near: opening.take_near()?,
            accept: opening.take_accept()?,
            offered: opening.offered().to_vec(),
            headers: HeaderMap::new(),
            kinds: PhantomData,
        })
    }

    /// The subprotocols that the client offers, in its order. The first of the route's `protocols` that is among them is
    /// the socket's.
    #[must_use]
    pub fn offered(&self) -> &[String] {
        &self.offered
    }

    /// Adds a header to the 101, such as a cookie; one of the same name stays. Those of the handshake itself cannot be
    /// changed.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Opens the socket: the client is answered 101.
    pub fn accept(self) -> WebSocket<In, Out> {
        self.accept.with(self.headers);
        WebSocket::new(self.near)
    }
}

impl<In, Out> fmt::Debug for Handshake<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handshake").field("offered", &self.offered).finish_non_exhaustive()
    }
}
