//! `Group`: sockets that are sent the same messages.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc::error::TrySendError;

use super::close::Close;
use super::halves::SocketSender;
use super::into_message::IntoMessage;
use super::line::Shared;
use super::message::Message;
use crate::error::Result;

/// Sockets that are sent the same messages, in the memory of this process.
///
/// A socket is in it from [`join`](Self::join) until what that returned is dropped. A clone is the same group.
///
/// A broadcast waits for nobody: a message is put into the queue of each member (64 messages, see
/// [`send_queue`](crate::WebSocketOptions::send_queue)). A member whose queue is full takes what is sent more slowly than
/// it comes: it is dropped from the group, and its socket is closed with 1013.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[controller(url = "/chat")]
/// struct Chat {
///     #[inject(default)]
///     everybody: Group,
/// }
///
/// #[controller]
/// impl Chat {
///     #[websocket]
///     async fn talk(&self, mut socket: WebSocket) -> Result<()> {
///         let _here = self.everybody.join(socket.sender());
///         while let Some(message) = socket.recv().await? {
///             self.everybody.broadcast(message)?;
///         }
///         Ok(())
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().controller::<Chat>());
/// let mut first = application.websocket("/chat").connect().await;
/// first.send("hello").await;
/// assert_eq!(first.text().await, "hello");
/// # });
/// ```
pub struct Group<Out = Message> {
    members: Members,
    kind: PhantomData<fn(Out)>,
}

type Members = Arc<Mutex<Vec<SocketSender<()>>>>;

impl<Out> Group<Out> {
    /// A group of nobody.
    #[must_use]
    pub fn new() -> Self {
        Self { members: Members::default(), kind: PhantomData }
    }

    /// Adds a socket until what is returned is dropped. One that is in it already is in it once more, and gets each
    /// message twice.
    pub fn join(&self, socket: &SocketSender<Out>) -> Membership {
        lock(&self.members).push(socket.clone().untyped());
        Membership { members: Arc::clone(&self.members), socket: Arc::clone(socket.shared()) }
    }

    /// How many sockets are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        lock(&self.members).len()
    }

    /// Whether nobody is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<Out: IntoMessage> Group<Out> {
    /// Sends a message to every member, and says to how many. It is serialized once.
    ///
    /// # Errors
    /// Data that cannot be serialized; nothing is sent then.
    pub fn broadcast(&self, message: Out) -> Result<usize> {
        let wire = message.into_message()?.into_wire();
        let mut members = lock(&self.members);
        members.retain(|member| match member.try_send_wire(wire.clone()) {
            Ok(()) => true,
            Err(TrySendError::Full(())) => {
                member.close_now(Close::SLOW);
                false
            }
            Err(TrySendError::Closed(())) => false,
        });
        Ok(members.len())
    }
}

/// A socket's being in a [`Group`], which ends when this is dropped.
#[must_use = "a socket leaves its group when this is dropped"]
pub struct Membership {
    members: Members,
    socket: Arc<Shared>,
}

impl Drop for Membership {
    fn drop(&mut self) {
        let mut members = lock(&self.members);
        if let Some(at) = members.iter().position(|member| member.is(&self.socket)) {
            members.swap_remove(at);
        }
    }
}

/// Nothing panics while it is held, and a list is whole whatever does.
fn lock(members: &Members) -> MutexGuard<'_, Vec<SocketSender<()>>> {
    members.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<Out> Clone for Group<Out> {
    fn clone(&self) -> Self {
        Self { members: Arc::clone(&self.members), kind: PhantomData }
    }
}

impl<Out> Default for Group<Out> {
    fn default() -> Self {
        Self::new()
    }
}

impl<Out> fmt::Debug for Group<Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Group").field("members", &self.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Membership {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Membership")
    }
}
