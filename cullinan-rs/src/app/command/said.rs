//! `Said`: what a command came to.

use std::io::{self, Write};

/// What is printed, and how the process ends.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// For standard output.
    pub(super) out: String,
    /// For standard error.
    pub(super) err: String,
    /// What the process ends with.
    pub(super) code: u8,
}

impl Said {
    pub(super) fn out(text: String) -> Self {
        Self { out: text, ..Self::default() }
    }

    pub(super) fn failed(code: u8, text: impl Into<String>) -> Self {
        Self { err: text.into(), code, ..Self::default() }
    }

    /// Prints it and ends the process. Whoever reads it may have gone, as `head` does.
    pub(crate) fn end(self) -> ! {
        let _ = io::stderr().write_all(self.err.as_bytes());
        let _ = io::stdout().lock().write_all(self.out.as_bytes()).and_then(|()| io::stdout().flush());
        std::process::exit(i32::from(self.code))
    }
}
