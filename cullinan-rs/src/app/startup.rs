//! The start-up report: every fault at once, with where it is and what to do.

use std::fmt;

/// Everything that keeps an application from starting. Its text is the whole report, also as `Debug`, so that
/// `check().unwrap()` in a test is readable.
#[derive(Clone)]
pub struct StartupError {
    faults: Vec<String>,
}

impl StartupError {
    pub(super) fn of(faults: Vec<String>) -> Self {
        Self { faults }
    }

    /// The faults, one text each.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}

impl fmt::Display for StartupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.faults.len();
        write!(f, "the application cannot start: {count} fault{}", if count == 1 { "" } else { "s" })?;
        for (number, fault) in (1..).zip(&self.faults) {
            write!(f, "\n  {number}. {fault}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for StartupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for StartupError {}
