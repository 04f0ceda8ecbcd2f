//! The line between a handler and the connection of its socket.

use std::sync::{Arc, OnceLock};

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio_tungstenite::tungstenite::Message as Wire;

use super::close::Close;
use super::message::Message;

/// What a handler has of its socket.
#[derive(Debug)]
pub(super) struct Near {
    pub(super) commands: Sender<Command>,
    pub(super) inbox: Receiver<Message>,
    pub(super) shared: Arc<Shared>,
}

/// What its connection has.
#[derive(Debug)]
pub(super) struct Far {
    pub(super) commands: Receiver<Command>,
    /// One message waits there; while it does, nothing more is read.
    pub(super) inbox: Sender<Message>,
    pub(super) urgent: Receiver<Close>,
    pub(super) shared: Arc<Shared>,
}

/// What both know.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) protocol: Option<&'static str>,
    /// Why it was closed.
    pub(super) end: OnceLock<Close>,
    /// Closes it whatever else waits to be sent.
    pub(super) urgent: Sender<Close>,
}

/// What a handler wants of its connection.
#[derive(Debug)]
pub(super) enum Command {
    Send(Wire),
    Close(Close),
}

/// A line on which so many commands may wait.
pub(super) fn line(queue: usize, protocol: Option<&'static str>) -> (Near, Far) {
    let (urgent, urgent_far) = mpsc::channel(1);
    let (commands, commands_far) = mpsc::channel(queue);
    let (inbox_far, inbox) = mpsc::channel(1);
    let shared = Arc::new(Shared { protocol, end: OnceLock::new(), urgent });
    let far =
        Far { commands: commands_far, inbox: inbox_far, urgent: urgent_far, shared: Arc::clone(&shared) };
    (Near { commands, inbox, shared }, far)
}
