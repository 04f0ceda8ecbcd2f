//! `WebSocket`: an open socket, in a handler.

use super::close::Close;
use super::from_message::FromMessage;
use super::halves::{SocketReceiver, SocketSender};
use super::into_message::IntoMessage;
use super::line::Near;
use super::message::Message;
use super::opening::Opening;
use crate::error::Result;

/// An open WebSocket (RFC 6455): the argument of a `#[websocket]` handler, which is called when every other argument is
/// sound and the client has been answered 101.
///
/// It receives `In` and sends `Out`: [`Message`] is any text or bytes, a `#[model]` is a text in JSON. Pings are sent
/// and answered, and limits are kept, without the handler's doing; see [`WebSocketOptions`](crate::WebSocketOptions).
///
/// | how it ends | what the client gets |
/// |---|---|
/// | the handler returns | what waits to be sent, and 1000 |
/// | it returns an error, or panics | 1011 and no word of it; the log has it |
/// | it returns the error of a message that is no `In` | 1007 (1003 for bytes) and the first fault |
/// | [`close`](Self::close) | that code and reason |
/// | the client closes | its own code |
/// | the client breaks the protocol, sends a text that is no UTF-8, or too much | 1002, 1007, 1009 |
/// | the client gives no sign of life for `idle_timeout` | 1001 |
/// | the server stops | what waits to be sent, and 1001 |
///
/// In each case [`recv`](Self::recv) comes to `None` and sending to an error, and the handler goes on: it has 30 s to
/// end, and is dropped then.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
/// use serde_json::json;
///
/// #[model]
/// struct Add {
///     #[validate(range(max = 100))]
///     by: u32,
/// }
///
/// #[model]
/// struct Sum {
///     sum: u32,
/// }
///
/// #[websocket(url = "/sum")]
/// async fn sum(#[param(default = 0)] start: u32, mut socket: WebSocket<Add, Sum>) -> Result<()> {
///     let mut sum = start;
///     while let Some(Add { by }) = socket.recv().await? {
///         sum += by;
///         socket.send(Sum { sum }).await?;
///     }
///     Ok(())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![sum]));
/// application.websocket("/sum?start=many").refused().await.expect_status(400);
///
/// let mut client = application.websocket("/sum?start=1").connect().await;
/// client.send_json(&json!({ "by": 2 })).await;
/// client.expect_json(&json!({ "sum": 3 })).await;
/// client.send_json(&json!({ "by": 101 })).await;
/// client.expect_close(1007).await;
/// # });
/// ```
#[derive(Debug)]
#[must_use = "a socket that is dropped receives nothing"]
pub struct WebSocket<In = Message, Out = Message> {
    sender: SocketSender<Out>,
    receiver: SocketReceiver<In>,
}

impl<In, Out> WebSocket<In, Out> {
    pub(super) fn new(near: Near) -> Self {
        let Near { commands, inbox, shared } = near;
        let sender = SocketSender::new(commands, shared.clone());
        Self { sender, receiver: SocketReceiver::new(inbox, shared) }
    }

    /// The one that a request opens, for the first argument that asks.
    pub(crate) fn of(opening: &Opening) -> Option<Self> {
        opening.take_near().map(Self::new)
    }

    /// Its two halves, to send and receive at the same time, in one task or in several.
    #[must_use]
    pub fn split(self) -> (SocketSender<Out>, SocketReceiver<In>) {
        (self.sender, self.receiver)
    }

    /// Its sending half, which can be cloned.
    #[must_use]
    pub fn sender(&self) -> &SocketSender<Out> {
        &self.sender
    }

    /// See [`SocketSender::close`].
    ///
    /// # Errors
    /// A code that may not be sent (RFC 6455 §7.4).
    pub async fn close(&self, code: u16, reason: &str) -> Result<()> {
        self.sender.close(code, reason).await
    }

    /// Why it was closed; `None` while it is open.
    #[must_use]
    pub fn closed(&self) -> Option<&Close> {
        self.receiver.closed()
    }

    /// The subprotocol that was agreed on (RFC 6455 §1.9): the first of the route's `protocols` that the client offered.
    #[must_use]
    pub fn protocol(&self) -> Option<&'static str> {
        self.receiver.protocol()
    }
}

impl<In: FromMessage, Out> WebSocket<In, Out> {
    /// See [`SocketReceiver::recv`].
    ///
    /// # Errors
    /// A message that is no `In`.
    pub async fn recv(&mut self) -> Result<Option<In>> {
        self.receiver.recv().await
    }
}

impl<In, Out: IntoMessage> WebSocket<In, Out> {
    /// See [`SocketSender::send`].
    ///
    /// # Errors
    /// The socket is closed, or the message cannot be serialized.
    pub async fn send(&self, message: Out) -> Result<()> {
        self.sender.send(message).await
    }

    /// See [`SocketSender::try_send`].
    ///
    /// # Errors
    /// The socket is closed, or the message cannot be serialized.
    pub fn try_send(&self, message: Out) -> Result<bool> {
        self.sender.try_send(message)
    }
}
