//! The statuses of answers that carry none themselves.

use http::StatusCode;

use super::into_response::IntoResponse;
use super::several::first_fault;
use crate::body::status_fault;
use crate::error::Error;
use crate::schema::Describe;

/// The statuses of answers that carry none themselves: one where a status is said, two where it is left to the verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statuses {
    /// Of an answer that may have a body.
    pub(crate) full: StatusCode,
    /// Of one that never has.
    pub(crate) empty: StatusCode,
    /// Of invalid input.
    pub(crate) input: StatusCode,
}

impl Statuses {
    /// That of an answer, by whether it never has a body.
    #[inline]
    pub(crate) const fn of(self, is_empty: bool) -> StatusCode {
        if is_empty { self.empty } else { self.full }
    }
}

impl From<StatusCode> for Statuses {
    fn from(said: StatusCode) -> Self {
        Self { full: said, empty: said, input: StatusCode::BAD_REQUEST }
    }
}

/// Writes an answer of type `R` that carries no status itself, and the refusal of clients that do not take it.
pub(crate) fn describe<R: IntoResponse>(statuses: Statuses, spec: &mut Describe<'_>) {
    let Statuses { full, empty, .. } = statuses;
    let status = statuses.of(R::EMPTY).as_u16();
    // Of whatever the handler's own type tells the compiler has said so already. The 101 of a socket is no answer's.
    let misfit = if status < 200 { None } else { status_fault(status, R::EMPTY) };
    if let Some(fault) = first_fault(&[R::FAULT, misfit]) {
        spec.refuse(fault);
    }
    spec.unsaid(full.as_u16(), empty.as_u16(), |spec| R::describe(status, spec));
    if matches!(R::STRICT, Some(true)) {
        Error::describe(406, spec);
    }
}
