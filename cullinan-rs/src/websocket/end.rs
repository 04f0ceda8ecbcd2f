//! What ends a conversation, and what is said then.

use super::close::Close;

/// What ends a conversation.
#[derive(Debug)]
pub(super) enum End {
    /// The handler has come to its end.
    Handled,
    /// The handler asks for it.
    Asked(Close),
    /// It is asked for, whatever waits to be sent.
    Urged(Close),
    /// The client has closed.
    Client(Close),
    /// The client sent what cannot be.
    Violated(Close),
    /// It gives no sign of life.
    Silent,
    /// It takes nothing: nothing can be said to it.
    Stuck,
    /// The connection broke.
    Lost,
    /// The server stops.
    Stopping,
}

impl End {
    /// How the socket is closed; `handled` is what the handler came to, `asked` the close that it had asked for already.
    pub(super) fn close(&self, handled: Close, asked: Option<&Close>) -> Close {
        match self {
            Self::Handled => asked.cloned().unwrap_or(handled),
            Self::Stopping => asked.cloned().unwrap_or(Close::STOPPING),
            Self::Asked(close) | Self::Urged(close) | Self::Client(close) | Self::Violated(close) => {
                close.clone()
            }
            Self::Silent => Close::SILENT,
            Self::Stuck | Self::Lost => Close::LOST,
        }
    }
}
