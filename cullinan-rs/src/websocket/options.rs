//! `WebSocketOptions`: what all sockets of an application keep to.

use std::time::Duration;

/// What all sockets of an application keep to; [`Application::websocket`](crate::Application::websocket) takes it. The
/// keywords of one `#[websocket]` win over it.
///
/// ```
/// use std::time::Duration;
/// use cullinan::prelude::*;
///
/// let options = WebSocketOptions::new().max_message(16 << 20).ping_every(Duration::from_secs(20));
/// let application = Application::new().websocket(options);
/// # let _ = application;
/// ```
#[derive(Clone, Debug)]
#[must_use = "options do nothing until an application has them"]
pub struct WebSocketOptions {
    pub(super) max_message: Option<u64>,
    pub(super) max_frame: Option<u64>,
    pub(super) ping_every: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) send_queue: usize,
    pub(super) origins: Vec<String>,
}

impl WebSocketOptions {
    /// The defaults.
    pub fn new() -> Self {
        Self {
            max_message: None,
            max_frame: None,
            ping_every: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(75),
            send_queue: 64,
            origins: Vec::new(),
        }
    }

    /// The most bytes of a message; 1 MiB. A longer one closes its socket with 1009, as soon as that is known.
    pub fn max_message(mut self, bytes: u64) -> Self {
        self.max_message = Some(bytes);
        self
    }

    /// The most bytes of a frame, of which a message has one or more; 256 KiB, or as many as
    /// [`max_message`](Self::max_message) where that was said, since browsers send a message in one frame. A longer one
    /// closes its socket with 1009 before it has been received.
    pub fn max_frame(mut self, bytes: u64) -> Self {
        self.max_frame = Some(bytes);
        self
    }

    /// How long nothing may have come from the client until it is sent a ping; 30 s.
    pub fn ping_every(mut self, span: Duration) -> Self {
        self.ping_every = span;
        self
    }

    /// How long a client may give no sign of life, pongs included, or take nothing of what is sent to it; 75 s. Then
    /// its socket is closed: with 1001, or, where nothing can be sent, without a word. While a handler does not
    /// receive what has come, nothing is expected of its client.
    pub fn idle_timeout(mut self, span: Duration) -> Self {
        self.idle_timeout = span;
        self
    }

    /// How many messages may wait to be sent, at least 1; 64. Sending another one waits for room, and a
    /// [`Group`](crate::Group) drops such a member.
    pub fn send_queue(mut self, messages: usize) -> Self {
        self.send_queue = messages.max(1);
        self
    }

    /// The pages that may open sockets besides those of the application's own origin, such as
    /// `["https://app.example.com"]`; `["*"]` for all pages. A browser says by `Origin` which page it is that opens a
    /// socket, and sends the user's cookies with it: other pages are answered 403 before the upgrade. A client that
    /// sends no `Origin` is no browser, and is let in.
    pub fn origins<O: Into<String>>(mut self, origins: impl IntoIterator<Item = O>) -> Self {
        self.origins = origins.into_iter().map(Into::into).collect();
        self
    }
}

impl Default for WebSocketOptions {
    fn default() -> Self {
        Self::new()
    }
}
