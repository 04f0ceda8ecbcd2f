//! Everything that is wrong with a request, gathered while its arguments are read.

use crate::body::Response;
use crate::budget::Budget;
use crate::error::{Error, Result};
use crate::fault::Fault;

/// The faults in signature order, and the error that stands alone if there is one.
#[derive(Default)]
pub(super) struct Refusal {
    faults: Vec<Fault>,
    /// How many of the faults are those of arguments that had to be waited for.
    late: usize,
    budget: Budget,
    truncated: bool,
    error: Option<Error>,
    /// An answer of the user's own, which stands alone whatever else is wrong.
    answer: Option<Result<Response>>,
}

impl Refusal {
    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.error.is_none() && self.answer.is_none()
    }

    /// How many faults there are.
    pub(super) fn len(&self) -> usize {
        self.faults.len()
    }

    /// Notes a fault; the first is always listed.
    #[cold]
    pub(super) fn fault(&mut self, fault: Fault) {
        self.insert(self.faults.len(), fault);
    }

    fn insert(&mut self, at: usize, fault: Fault) {
        if self.budget.take(&fault) || self.faults.is_empty() {
            self.faults.insert(at.min(self.faults.len()), fault);
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
    pub(super) fn error(&mut self, error: Error) {
        self.insert_all(self.faults.len(), error);
    }

    /// Notes the error of an argument that had to be waited for: there were `before` faults when it was met. Those
    /// that were met before it have been noted.
    #[cold]
    pub(super) fn late_error(&mut self, before: usize, error: Error) {
        let known = self.faults.len();
        self.insert_all(before + self.late, error);
        self.late += self.faults.len() - known;
    }

    fn insert_all(&mut self, at: usize, error: Error) {
        self.truncated |= error.is_truncated();
        match error.into_faults() {
            Ok(faults) => (at..).zip(faults).for_each(|(at, fault)| self.insert(at, fault)),
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }

    /// Notes an answer of the user's own; the first is the one that is sent.
    #[cold]
    pub(super) fn answer(&mut self, answer: Result<Response>) {
        self.answer.get_or_insert(answer);
    }

    /// The user's own answer, or one error for all of it.
    #[cold]
    pub(super) fn into_answer(mut self) -> Result<Response> {
        self.answer.take().unwrap_or_else(|| Err(self.into_error()))
    }

    /// One error for all of it.
    #[cold]
    pub(super) fn into_error(self) -> Error {
        if let Some(error) = self.error {
            return error;
        }
        let error = Error::invalid(self.faults);
        if self.truncated { error.truncated() } else { error }
    }
}

#[cfg(test)]
mod tests {
    use super::Refusal;
    use crate::error::Error;
    use crate::fault::{Fault, In};

    fn fault(name: &'static str) -> Fault {
        Fault::missing(In::Query, name)
    }

    #[test]
    fn faults_stand_in_signature_order_whenever_they_came() {
        let mut refusal = Refusal::default();
        let mut waited_for = Vec::new();
        for (name, is_late) in
            [("a", true), ("b", false), ("c", true), ("d", true), ("e", false), ("f", true)]
        {
            match is_late {
                true => waited_for.push((refusal.len(), name)),
                false => refusal.fault(fault(name)),
            }
        }
        for (before, name) in waited_for {
            // One that is there after all notes nothing.
            if name != "c" {
                refusal.late_error(before, Error::invalid(vec![fault(name), fault("x")]));
            }
        }
        let error = refusal.into_error();
        let names: Vec<_> = error.faults().iter().map(Fault::name).collect();
        assert_eq!(names, ["a", "x", "b", "d", "x", "e", "f", "x"]);
    }
}
