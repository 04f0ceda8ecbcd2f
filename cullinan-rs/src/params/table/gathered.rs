//! All that is wrong with what one argument holds.

use crate::error::Error;
use crate::extract::Read;
use crate::fault::Fault;

/// Faults, which are told together, and the first error that stands alone.
#[derive(Default)]
pub(super) struct Gathered {
    faults: Vec<Fault>,
    truncated: bool,
    error: Option<Error>,
}

impl Gathered {
    /// Whether nothing is wrong so far.
    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.error.is_none()
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(super) fn error(&mut self, error: Error) {
        self.truncated |= error.is_truncated();
        match error.into_faults() {
            Ok(faults) => self.faults.extend(faults),
            Err(error) => drop(self.error.get_or_insert(error)),
        }
    }

    /// What was read, unless something is wrong.
    pub(super) fn read<T>(self, value: T) -> Read<T> {
        if self.is_empty() {
            return Read::Value(value);
        }
        Read::Refused(self.error.unwrap_or_else(|| {
            let error = Error::invalid(self.faults);
            if self.truncated { error.truncated() } else { error }
        }))
    }
}
