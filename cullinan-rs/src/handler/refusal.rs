//! Everything that is wrong with a request, gathered while its arguments are read.

use crate::error::Error;
use crate::fault::Fault;

/// The faults with the positions of their arguments, and the error that stands alone if there is one.
#[derive(Default)]
pub(super) struct Refusal {
    faults: Vec<(u16, Fault)>,
    error: Option<Error>,
}

impl Refusal {
    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.error.is_none()
    }

    #[cold]
    pub(super) fn fault(&mut self, index: u16, fault: Fault) {
        self.faults.push((index, fault));
    }

    /// Notes an error: its faults join the others, and without faults the first such error is the answer.
    #[cold]
    pub(super) fn error(&mut self, index: u16, error: Error) {
        match error.into_faults() {
            Ok(faults) => self.faults.extend(faults.into_iter().map(|fault| (index, fault))),
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
        Error::invalid(self.faults.into_iter().map(|(_, fault)| fault).collect())
    }
}
