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

/// What rules may look at.
pub(super) struct Seen<'s, T> {
    pub(super) value: &'s T,
    /// Where it is not what was sent.
    pub(super) stand_ins: &'s [String],
}

impl<T> Clone for Seen<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Seen<'_, T> {}

impl<'s, T> Seen<'s, T> {
    /// What it holds, if it does.
    #[inline]
    pub(super) fn inside<U>(self, reach: impl FnOnce(&'s T) -> Option<&'s U>) -> Option<Seen<'s, U>> {
        reach(self.value).map(|value| Seen { value, stand_ins: self.stand_ins })
    }
}

impl<T> Slot<T> {
    /// The argument, if any of it has been read.
    #[inline]
    pub(super) fn seen(&self) -> Option<Seen<'_, T>> {
        match self {
            Self::Ready(value) => Some(Seen { value, stand_ins: &[] }),
            Self::Repaired(value, stand_ins) => Some(Seen { value, stand_ins }),
            Self::Absent(_) | Self::Later(_) | Self::Failed => None,
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
