//! `AsError<T>`: an answer that is an error too, as `?` finds it.

use std::any::{Any, TypeId};
use std::error::Error as StdError;
use std::marker::PhantomData;

use crate::error::{Error, OwnAnswer};
use crate::respond::IntoResponse;

/// An answer of type `T`. An inherent item wins over a trait's, so that [`NoError`] serves what is no error.
pub struct AsError<T>(PhantomData<fn() -> T>);

impl<T: IntoResponse + StdError + Send + Sync + 'static> AsError<T> {
    /// What `?` makes of it.
    pub const ANSWER: OwnAnswer = OwnAnswer { of: Some((TypeId::of::<T>, answer::<T>)) };
}

/// What stands in for an answer that is no error: `?` never meets it.
pub trait NoError {
    /// Nothing.
    const ANSWER: OwnAnswer = OwnAnswer { of: None };
}

impl<T> NoError for AsError<T> {}

fn answer<T: IntoResponse + 'static>(error: Box<dyn Any>) -> Error {
    match error.downcast::<T>() {
        Ok(error) => Error::answer(*error),
        Err(_) => Error::internal("an error that is not of its own type"),
    }
}
