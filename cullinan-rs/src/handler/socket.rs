//! What a `#[websocket]` says of its sockets.

use std::time::Duration;

/// What a `#[websocket]` says of its sockets; the application's options count where it says nothing.
#[derive(Clone, Copy, Debug)]
pub struct Socket {
    /// The subprotocols that are spoken, the preferred one first.
    pub protocols: &'static [&'static str],
    /// The pages that may open one.
    pub origins: Option<&'static [&'static str]>,
    /// The most bytes of a message.
    pub max_message: Option<u64>,
    /// The most bytes of a frame.
    pub max_frame: Option<u64>,
    /// How long nothing may have come until a ping is sent.
    pub ping_every: Option<Duration>,
    /// How long a client may be silent.
    pub idle_timeout: Option<Duration>,
}
