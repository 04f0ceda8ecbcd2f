//! `Message`: what travels over a socket, as it is.

use bytes::Bytes;
use tokio_tungstenite::tungstenite::Message as Wire;

/// A message as it was sent: a text or bytes (RFC 6455 §5.6). Pings, pongs and closes are no messages: the framework
/// answers them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A text.
    Text(String),
    /// Bytes.
    Binary(Bytes),
}

impl Message {
    /// What a data frame holds.
    pub(crate) fn of_wire(wire: Wire) -> Option<Self> {
        match wire {
            Wire::Text(text) => Some(Self::Text(text.as_str().to_owned())),
            Wire::Binary(bytes) => Some(Self::Binary(bytes)),
            _ => None,
        }
    }

    pub(crate) fn into_wire(self) -> Wire {
        match self {
            Self::Text(text) => Wire::Text(text.into()),
            Self::Binary(bytes) => Wire::Binary(bytes),
        }
    }

    /// The text; `None` for bytes.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Binary(_) => None,
        }
    }
}

impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Message {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Bytes> for Message {
    fn from(bytes: Bytes) -> Self {
        Self::Binary(bytes)
    }
}

impl From<Vec<u8>> for Message {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Binary(bytes.into())
    }
}
