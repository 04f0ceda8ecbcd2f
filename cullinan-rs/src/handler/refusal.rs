//! Everything that is wrong with a request, gathered while its arguments are read.

use crate::budget::Budget;
use crate::error::Error;
use crate::fault::Fault;

/// The faults with the positions of their arguments, and the error that stands alone if there is one.
#[derive(Default)]
pub(super) struct Refusal {
    faults: Vec<(u16, Fault)>,
    budget: Budget,
    truncated: bool,
    error: Option<Error>,
}

impl Refusal {
    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.error.is_none()
    }

    /// Notes a fault; the first is always listed.
    #[cold]
    pub(super) fn fault(&mut self, index: u16, fault: Fault) {
        if self.budget.take(&fault) || self.faults.is_empty() {
            self.faults.push((index, fault));
        } else {
            self.truncated = true;
        }
    }

    /// Notes that there may be more faults than those listed.
    pub(super) fn truncate(&mut self) {
        self.truncated = true;
    }

    /// Notes an error: its faults join the others, and without faults the first such error is the answer.
    #[cold]
    pub(super) fn error(&mut self, index: u16, error: Error) {
        self.truncated |= error.is_truncated();
        match error.into_faults() {
            Ok(faults) => faults.into_iter().for_each(|fault| self.fault(index, fault)),
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }

    /// One error for all of it, the faults in signature order.
    #[cold]
    pub(super) fn into_error(mut self) -> Error {
        if let Some(error) = self.error {
            return error;
        }
        self.faults.sort_by_key(|(index, _)| *index);
        let error = Error::invalid(self.faults.into_iter().map(|(_, fault)| fault).collect());
        if self.truncated { error.truncated() } else { error }
    }
}
