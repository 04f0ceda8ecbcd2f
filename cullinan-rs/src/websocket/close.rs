//! How a socket ends: codes and reasons (RFC 6455 §7.4), and what handlers' errors are to clients.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use tokio_tungstenite::tungstenite::Error as WireError;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use crate::error::{Error, Result};

/// A control frame has 125 bytes, two of which are the code (RFC 6455 §5.5).
const LONGEST_REASON: usize = 123;

/// Why a socket was closed.
///
/// The codes 1005 (the client gave none) and 1006 (the connection broke) are never sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Close {
    code: u16,
    reason: Cow<'static, str>,
}

impl Close {
    pub(super) const NORMAL: Self = Self::of(1000, "");
    pub(super) const STOPPING: Self = Self::of(1001, "the server stops");
    pub(super) const SILENT: Self = Self::of(1001, "no sign of life");
    pub(super) const PROTOCOL: Self = Self::of(1002, "protocol error");
    pub(super) const NO_UTF8: Self = Self::of(1007, "a text must be UTF-8");
    pub(super) const TOO_BIG: Self = Self::of(1009, "message too big");
    pub(super) const FAILED: Self = Self::of(1011, "");
    pub(super) const SLOW: Self = Self::of(1013, "too slow");
    pub(super) const LOST: Self = Self::of(1006, "");

    const fn of(code: u16, reason: &'static str) -> Self {
        Self { code, reason: Cow::Borrowed(reason) }
    }

    /// One that a program asks for; a long reason is cut.
    ///
    /// # Errors
    /// A code that may not be sent (RFC 6455 §7.4).
    pub(crate) fn asked(code: u16, reason: &str) -> Result<Self> {
        if !CloseCode::from(code).is_allowed() || code >= 5000 {
            return Err(Error::internal(format!("a socket cannot be closed with {code}")));
        }
        Ok(Self { code, reason: cut(reason).to_owned().into() })
    }

    /// What an error of a handler's is to its client: nothing but that there was one, unless it is about a message of
    /// the client's.
    pub(super) fn of_error(error: &Error) -> Self {
        match (error.status(), error.faults()) {
            (StatusCode::UNSUPPORTED_MEDIA_TYPE, _) => {
                let reason = error.detail().unwrap_or_default();
                Self { code: 1003, reason: cut(reason).to_owned().into() }
            }
            (StatusCode::BAD_REQUEST, [fault, ..]) => {
                let place = fault.pointer().unwrap_or("#");
                let reason = format!("{place} {}", fault.detail());
                Self { code: 1007, reason: cut(&reason).to_owned().into() }
            }
            _ => Self::FAILED,
        }
    }

    /// What is said to a client that sent what cannot be; `None` where nobody is left to be told.
    pub(super) fn of_violation(error: &WireError) -> Option<Self> {
        use tokio_tungstenite::tungstenite::error::ProtocolError::ResetWithoutClosingHandshake;
        match error {
            WireError::Protocol(ResetWithoutClosingHandshake) => None,
            WireError::Protocol(_) => Some(Self::PROTOCOL),
            WireError::Utf8(_) => Some(Self::NO_UTF8),
            WireError::Capacity(_) => Some(Self::TOO_BIG),
            _ => None,
        }
    }

    /// What the client said.
    pub(crate) fn of_client(frame: Option<CloseFrame>) -> Self {
        match frame {
            Some(frame) => Self { code: frame.code.into(), reason: frame.reason.as_str().to_owned().into() },
            None => Self::of(1005, ""),
        }
    }

    pub(crate) fn frame(&self) -> CloseFrame {
        CloseFrame { code: self.code.into(), reason: self.reason.as_ref().into() }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> u16 {
        self.code
    }

    /// The reason; "" where none was given.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

fn cut(reason: &str) -> &str {
    let end = (0..=LONGEST_REASON.min(reason.len())).rev().find(|end| reason.is_char_boundary(*end));
    reason.get(..end.unwrap_or_default()).unwrap_or_default()
}

/// The socket is closed: what was to be sent has nowhere to go. A handler that returns it has not failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the socket is closed")
    }
}

impl std::error::Error for Closed {}

/// Whether a handler's error only tells that its client is gone, or what was wrong with a message of its client's.
pub(super) fn is_of_the_client(error: &Error) -> bool {
    let source: Option<&(dyn std::error::Error + 'static)> = error.source().map(|source| source as _);
    source.is_some_and(<dyn std::error::Error>::is::<Closed>) || Close::of_error(error) != Close::FAILED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reason_is_cut_between_characters() {
        let long = "ä".repeat(100);
        let close = Close::asked(4000, &long).unwrap();
        assert_eq!(close.reason(), "ä".repeat(61));
    }

    #[test]
    fn codes_that_may_not_be_sent_are_refused() {
        for code in [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, u16::MAX] {
            assert!(Close::asked(code, "").is_err(), "{code}");
        }
        for code in [1000, 1001, 1008, 1011, 1013, 3000, 4999] {
            assert!(Close::asked(code, "").is_ok(), "{code}");
        }
    }
}
