//! Which placeholders an argument reads: `Path` of a `#[model]` struct reads all of them.

use std::marker::PhantomData;

use crate::extract::Place;
use crate::params::Path;
use crate::validate::Model;

/// An argument of type `T`: its inherent constant is that of structs in `Path`, [`PlainReach`] has that of all else.
pub struct Reach<T>(PhantomData<fn() -> T>);

impl<T: Model> Reach<Path<T>> {
    /// It reads every placeholder.
    pub const ALL: bool = true;
}

impl<T: Model> Reach<Option<Path<T>>> {
    /// It reads every placeholder.
    pub const ALL: bool = true;
}

/// What reads one placeholder at most, or says itself what it reads.
pub trait PlainReach {
    /// It is not known to read every placeholder.
    const ALL: bool = false;
}

impl<T> PlainReach for Reach<T> {}

/// What an argument of that place has to do with placeholders where it reads `all` of them.
#[must_use]
pub const fn place(place: Place, all: bool) -> Place {
    if all { Place::Any } else { place }
}
