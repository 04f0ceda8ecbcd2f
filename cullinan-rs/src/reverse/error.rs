//! Why a url cannot be made.

use std::fmt;

/// Why a url cannot be made. In a handler `?` makes a 500 of it, whose text only the log has: which url is asked for
/// and with which values is the program's own matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlError(String);

impl UrlError {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for UrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UrlError {}
