//! An argument between being read and being handed over.

use tokio::sync::oneshot;

use crate::fault::In;

/// An argument between being read and being handed over.
pub enum Slot<T> {
    /// It is there.
    Ready(T),
    /// Some of it could not be read, at these JSON Pointers; the rest may be judged, and then it is refused.
    Repaired(T, Vec<String>),
    /// It was not sent, and its default is an expression.
    Absent(In),
    /// It is waited for.
    Later(oneshot::Receiver<T>),
    /// It will not come; why is noted.
    Failed,
}

impl<T> Slot<T> {
    /// The argument, if it has been read.
    #[inline]
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Repaired(..) | Self::Absent(_) | Self::Later(_) | Self::Failed => None,
        }
    }

    /// The argument; every one is there when no fault was noted.
    #[inline]
    #[must_use]
    pub fn take(self) -> Option<T> {
        match self {
            Self::Ready(value) => Some(value),
            slot => slot.take_later(),
        }
    }

    #[cold]
    fn take_later(self) -> Option<T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Later(mut receiver) => receiver.try_recv().ok(),
            Self::Repaired(..) | Self::Absent(_) | Self::Failed => None,
        }
    }
}
