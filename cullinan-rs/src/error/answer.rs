//! An error that is an answer already.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::body::Response;

/// An answer inside of an error, which is shared between threads where an answer is not: a body may be a stream. It is
/// only ever reached by whoever owns it, so that nothing is ever locked.
pub(super) struct Made(Mutex<Response>);

impl Made {
    pub(super) fn new(answer: Response) -> Self {
        Self(Mutex::new(answer))
    }

    pub(super) fn into_inner(self) -> Response {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Made")
    }
}
