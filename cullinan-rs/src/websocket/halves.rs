//! The two halves of a socket: one sends, the other receives.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio_tungstenite::tungstenite::Message as Wire;

use super::close::{Close, Closed};
use super::from_message::FromMessage;
use super::into_message::IntoMessage;
use super::line::{Command, Shared};
use super::message::Message;
use crate::error::{Error, Result};

/// The sending half of a socket. It can be cloned, and given to tasks and to a [`Group`](crate::Group); that it is there
/// does not keep the socket open.
pub struct SocketSender<Out = Message> {
    commands: Sender<Command>,
    shared: Arc<Shared>,
    kind: PhantomData<fn(Out)>,
}

impl<Out> SocketSender<Out> {
    pub(super) fn new(commands: Sender<Command>, shared: Arc<Shared>) -> Self {
        Self { commands, shared, kind: PhantomData }
    }

    /// Closes the socket behind what waits to be sent, with a code (1000, 1001, 1003, 1007 to 1014, or 3000 to 4999 of
    /// your own) and a reason, of which 123 bytes are sent. The other half then receives nothing more. A socket that is
    /// closed already stays what it is.
    ///
    /// # Errors
    /// A code that may not be sent (RFC 6455 §7.4).
    pub async fn close(&self, code: u16, reason: &str) -> Result<()> {
        let close = Close::asked(code, reason)?;
        let _ = self.commands.send(Command::Close(close)).await;
        Ok(())
    }

    /// Closes it without waiting for what waits to be sent.
    pub(super) fn close_now(&self, close: Close) {
        // One word is enough.
        let _ = self.shared.urgent.try_send(close);
    }

    /// The same half, of which it is forgotten what it sends.
    pub(super) fn untyped(self) -> SocketSender<()> {
        SocketSender::new(self.commands, self.shared)
    }

    /// Whether it is that of this socket.
    pub(super) fn is(&self, other: &Arc<Shared>) -> bool {
        Arc::ptr_eq(&self.shared, other)
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Sends what is a message already, if there is room.
    pub(super) fn try_send_wire(&self, message: Wire) -> Result<(), TrySendError<()>> {
        self.commands.try_send(Command::Send(message)).map_err(|refused| match refused {
            TrySendError::Full(_) => TrySendError::Full(()),
            TrySendError::Closed(_) => TrySendError::Closed(()),
        })
    }
}

impl<Out: IntoMessage> SocketSender<Out> {
    /// Sends a message. While the queue is full (`send_queue`) it waits for room: the client takes what is sent more
    /// slowly than it comes.
    ///
    /// # Errors
    /// [`Closed`] as the source where the socket is closed; a handler that passes it on has not failed. Data that cannot
    /// be serialized.
    pub async fn send(&self, message: Out) -> Result<()> {
        let wire = message.into_message()?.into_wire();
        self.commands.send(Command::Send(wire)).await.map_err(|_| Error::internal(Closed))
    }

    /// Sends a message if there is room for it: whether there was.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn try_send(&self, message: Out) -> Result<bool> {
        match self.try_send_wire(message.into_message()?.into_wire()) {
            Ok(()) => Ok(true),
            Err(TrySendError::Full(())) => Ok(false),
            Err(TrySendError::Closed(())) => Err(Error::internal(Closed)),
        }
    }
}

impl<Out> Clone for SocketSender<Out> {
    fn clone(&self) -> Self {
        Self::new(self.commands.clone(), Arc::clone(&self.shared))
    }
}

impl<Out> fmt::Debug for SocketSender<Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SocketSender").field("end", &self.shared.end).finish_non_exhaustive()
    }
}

/// The receiving half of a socket. Without it, what the client sends is thrown away.
pub struct SocketReceiver<In = Message> {
    inbox: Receiver<Message>,
    shared: Arc<Shared>,
    kind: PhantomData<fn() -> In>,
}

impl<In> SocketReceiver<In> {
    pub(super) fn new(inbox: Receiver<Message>, shared: Arc<Shared>) -> Self {
        Self { inbox, shared, kind: PhantomData }
    }

    /// Why the socket was closed; `None` while it is open.
    #[must_use]
    pub fn closed(&self) -> Option<&Close> {
        self.shared.end.get()
    }

    /// The subprotocol that was agreed on (RFC 6455 §1.9).
    #[must_use]
    pub fn protocol(&self) -> Option<&'static str> {
        self.shared.protocol
    }
}

impl<In: FromMessage> SocketReceiver<In> {
    /// The next message; `None` when the socket is closed, by whomever and for whatever reason. May be called again
    /// after it was dropped while it waited: no message is lost.
    ///
    /// # Errors
    /// A message that is no `In`, with every fault of it as of a body: a handler may answer it and go on, or return the
    /// error, which closes the socket with 1007 and the first fault as the reason, or with 1003 for bytes where a text
    /// is wanted.
    pub async fn recv(&mut self) -> Result<Option<In>> {
        self.inbox.recv().await.map(In::from_message).transpose()
    }
}

impl<In> fmt::Debug for SocketReceiver<In> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SocketReceiver").field("end", &self.shared.end).finish_non_exhaustive()
    }
}
