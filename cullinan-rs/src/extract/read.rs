//! What reading an argument came to.

use std::pin::Pin;

use crate::error::{Error, Result};
use crate::fault::{Fault, In};

/// What reading an argument came to.
pub enum Read<T> {
    /// It is there and it is sound.
    Value(T),
    /// It was not sent. With a default or in an `Option` that is fine; otherwise the answer is a 400 with a
    /// fault `missing` at this place.
    Absent(In),
    /// Some of it could not be read, and stand-ins are put there: its rules may still be looked at, and then all the
    /// faults are the answer.
    Repaired(Box<Repaired<T>>),
    /// It lies in the body, which has not been read.
    Unread,
    /// It is wrong. All such faults of a request go into one answer.
    Invalid(Fault),
    /// The request is answered with this error. A 400 with faults joins the others; any other
    /// stands alone.
    Refused(Error),
    /// It has to be waited for, and all the other arguments with it.
    Later(Pin<Box<dyn Future<Output = Result<T>> + Send>>),
}

/// A value of which some could not be read.
pub struct Repaired<T> {
    pub(crate) value: T,
    pub(crate) error: Error,
    /// JSON Pointers, as fragments, to what is not what was sent.
    pub(crate) stand_ins: Vec<String>,
}

impl<T> Read<T> {
    /// Wraps the value; what waits is wrapped when it is there.
    #[inline]
    pub fn map<U>(self, wrap: fn(T) -> U) -> Read<U>
    where
        T: Send + 'static,
        U: 'static,
    {
        match self {
            Self::Value(value) => Read::Value(wrap(value)),
            read => read.map_otherwise(wrap),
        }
    }

    #[cold]
    fn map_otherwise<U>(self, wrap: fn(T) -> U) -> Read<U>
    where
        T: Send + 'static,
        U: 'static,
    {
        match self {
            Self::Value(value) => Read::Value(wrap(value)),
            Self::Absent(place) => Read::Absent(place),
            Self::Repaired(repaired) => Read::Repaired(Box::new(repaired.map(wrap))),
            Self::Unread => Read::Unread,
            Self::Invalid(fault) => Read::Invalid(fault),
            Self::Refused(error) => Read::Refused(error),
            Self::Later(later) => Read::Later(Box::pin(async move { later.await.map(wrap) })),
        }
    }
}

impl<T> Repaired<T> {
    pub(super) fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Repaired<U> {
        Repaired { value: wrap(self.value), error: self.error, stand_ins: self.stand_ins }
    }
}
