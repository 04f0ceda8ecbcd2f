//! The room for what a handler receives: one message, and nothing is read before it is taken.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::sync::mpsc::error::{SendError, TrySendError};
use tokio::sync::mpsc::{OwnedPermit, Sender};

use super::message::Message;

type Reserving = Pin<Box<dyn Future<Output = Result<OwnedPermit<Message>, SendError<()>>> + Send>>;

pub(super) struct Inbox {
    sender: Sender<Message>,
    room: Room,
}

enum Room {
    Unknown,
    Awaited(Reserving),
    There(OwnedPermit<Message>),
    /// Nobody receives: what comes is thrown away.
    Nobody,
}

impl Inbox {
    pub(super) fn new(sender: Sender<Message>) -> Self {
        Self { sender, room: Room::Unknown }
    }

    /// Ready when a message can be put there.
    pub(super) fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            self.room = match &mut self.room {
                Room::There(_) | Room::Nobody => return Poll::Ready(()),
                Room::Awaited(reserving) => match ready!(reserving.as_mut().poll(cx)) {
                    Ok(permit) => Room::There(permit),
                    Err(_) => Room::Nobody,
                },
                Room::Unknown => match self.sender.clone().try_reserve_owned() {
                    Ok(permit) => Room::There(permit),
                    Err(TrySendError::Full(sender)) => Room::Awaited(Box::pin(sender.reserve_owned())),
                    Err(TrySendError::Closed(_)) => Room::Nobody,
                },
            }
        }
    }

    pub(super) fn put(&mut self, message: Message) {
        match std::mem::replace(&mut self.room, Room::Unknown) {
            Room::There(permit) => drop(permit.send(message)),
            other => self.room = other,
        }
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}
