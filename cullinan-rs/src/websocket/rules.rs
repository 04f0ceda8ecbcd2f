//! What one route's sockets keep to, settled: its own keywords win over the application's options.

use std::time::Duration;

use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use super::options::WebSocketOptions;

const MAX_MESSAGE: u64 = 1024 * 1024;
const MAX_FRAME: u64 = 256 * 1024;

/// Each socket has one for reading, allocated at once, and one for writing.
const BUFFER: usize = 16 * 1024;

/// What a route says itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Declared {
    pub(crate) protocols: &'static [&'static str],
    pub(crate) origins: Option<&'static [&'static str]>,
    pub(crate) max_message: Option<u64>,
    pub(crate) max_frame: Option<u64>,
    pub(crate) ping_every: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
}

/// What one route's sockets keep to.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(super) protocols: &'static [&'static str],
    pub(super) origins: Vec<String>,
    max_message: u64,
    max_frame: u64,
    pub(super) ping_every: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) send_queue: usize,
}

impl Rules {
    pub(crate) fn new(declared: Declared, options: &WebSocketOptions) -> Self {
        let max_message = declared.max_message.or(options.max_message);
        // A message of one frame is what browsers send: who allows longer ones means those.
        let max_frame = match declared.max_message {
            Some(message) => declared.max_frame.or(Some(message)),
            None => declared.max_frame.or(options.max_frame).or(max_message),
        };
        let origins = declared.origins.map(|origins| origins.iter().copied().map(str::to_owned).collect());
        Self {
            protocols: declared.protocols,
            origins: origins.unwrap_or_else(|| options.origins.clone()),
            max_message: max_message.unwrap_or(MAX_MESSAGE),
            max_frame: max_frame.unwrap_or(MAX_FRAME),
            ping_every: declared.ping_every.unwrap_or(options.ping_every),
            idle_timeout: declared.idle_timeout.unwrap_or(options.idle_timeout),
            send_queue: options.send_queue,
        }
    }

    pub(super) fn config(&self) -> WebSocketConfig {
        let limit = |bytes: u64| Some(usize::try_from(bytes).unwrap_or(usize::MAX));
        WebSocketConfig::default()
            .read_buffer_size(BUFFER)
            .write_buffer_size(BUFFER)
            .max_message_size(limit(self.max_message))
            .max_frame_size(limit(self.max_frame))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_may_be_as_long_as_messages_that_are_allowed_to_be_longer() {
        let (own, none) = (|bytes| WebSocketOptions::new().max_message(bytes), Declared::default());
        let limits = |declared, options: WebSocketOptions| {
            let rules = Rules::new(declared, &options);
            (rules.max_message, rules.max_frame)
        };
        assert_eq!(limits(none, WebSocketOptions::new()), (1 << 20, 256 << 10));
        assert_eq!(limits(none, own(5)), (5, 5));
        assert_eq!(limits(none, own(5).max_frame(3)), (5, 3));
        assert_eq!(limits(Declared { max_message: Some(9), ..none }, own(5).max_frame(3)), (9, 9));
        assert_eq!(limits(Declared { max_frame: Some(2), ..none }, own(5)), (5, 2));
    }
}
