//! A request and what the document says will become of it.

use super::Request;

/// What invalid input is answered with.
pub(super) const INVALID: &[u16] = &[400];
/// A text that a placeholder does not take may be no such path at all.
pub(super) const INVALID_PATH: &[u16] = &[400, 404];
pub(super) const UNSUPPORTED: &[u16] = &[415];
pub(super) const TOO_LARGE: &[u16] = &[413];

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) why: String,
    pub(crate) request: Request,
    pub(crate) expected: Expected,
}

#[derive(Clone, Debug)]
pub(crate) enum Expected {
    /// Nothing is wrong with the request.
    Taken,
    /// It is refused with one of these, and a fault at that place, of that name.
    Refused { statuses: &'static [u16], place: Option<String>, name: Option<String> },
    /// One or the other, as documented.
    Answered,
    /// The same, or no route takes it.
    Unread,
}

impl Expected {
    /// Refused for a reason that is no fault of one place.
    pub(super) fn refused(statuses: &'static [u16]) -> Self {
        Self::Refused { statuses, place: None, name: None }
    }

    /// Refused for what is in one place.
    pub(super) fn refused_at(statuses: &'static [u16], place: &str, name: Option<&str>) -> Self {
        Self::Refused { statuses, place: Some(place.to_owned()), name: name.map(str::to_owned) }
    }
}

impl Case {
    pub(super) fn taken(why: impl Into<String>, request: Request) -> Self {
        Self { why: why.into(), request, expected: Expected::Taken }
    }

    pub(super) fn new(why: impl Into<String>, request: Request, expected: Expected) -> Self {
        Self { why: why.into(), request, expected }
    }
}
