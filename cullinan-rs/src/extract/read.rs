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
    /// It lies in the body, which has not been read.
    Unread,
    /// It is wrong. All such faults of a request go into one answer.
    Invalid(Fault),
    /// The request is answered with this error. One with faults joins the others; any other stands alone.
    Refused(Error),
    /// It has to be waited for, and all the other arguments with it.
    Later(Pin<Box<dyn Future<Output = Result<T>> + Send>>),
}

impl<T> Read<T> {
    /// Wraps the value; what waits is wrapped when it is there.
    pub fn map<U>(self, wrap: fn(T) -> U) -> Read<U>
    where
        T: Send + 'static,
        U: 'static,
    {
        match self {
            Self::Value(value) => Read::Value(wrap(value)),
            Self::Absent(place) => Read::Absent(place),
            Self::Unread => Read::Unread,
            Self::Invalid(fault) => Read::Invalid(fault),
            Self::Refused(error) => Read::Refused(error),
            Self::Later(later) => Read::Later(Box::pin(async move { later.await.map(wrap) })),
        }
    }
}
