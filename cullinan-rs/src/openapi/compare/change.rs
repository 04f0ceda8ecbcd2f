//! `Change`: one difference between two documents.

use std::fmt;

/// What a change means for clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// A client that followed the old document may fail.
    Breaking,
    /// Every client that followed the old document goes on working.
    Compatible,
}

/// One difference between two documents. Its text is a line: `breaking: GET /books, query parameter `page`: it is required`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub(super) impact: Impact,
    pub(super) place: String,
    pub(super) what: String,
}

impl Change {
    /// What it means for clients.
    #[must_use]
    pub fn impact(&self) -> Impact {
        self.impact
    }

    /// Whether clients may fail.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.impact == Impact::Breaking
    }

    /// Where it is: the operation, and which part of it.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What it is.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = match self.impact {
            Impact::Breaking => "breaking",
            Impact::Compatible => "compatible",
        };
        write!(f, "{impact}: {}: {}", self.place, self.what)
    }
}
