//! The statuses of answers that carry none themselves.

use http::StatusCode;

use super::into_response::IntoResponse;
use crate::error::Error;
use crate::schema::Describe;

/// The statuses of answers that carry none themselves: one where a status is said, two where it is left to the verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statuses {
    /// Of an answer that may have a body.
    pub(crate) full: StatusCode,
    /// Of one that never has.
    pub(crate) empty: StatusCode,
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
        Self { full: said, empty: said }
    }
}

/// Writes an answer of type `R` that carries no status itself.
pub(crate) fn describe<R: IntoResponse>(statuses: Statuses, spec: &mut Describe<'_>) {
    let Statuses { full, empty } = statuses;
    spec.unsaid(full.as_u16(), empty.as_u16(), |spec| R::describe(statuses.of(R::EMPTY).as_u16(), spec));
    if R::STRICT == Some(true) {
        Error::describe(StatusCode::NOT_ACCEPTABLE.as_u16(), spec);
    }
}
