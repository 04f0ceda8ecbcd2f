//! Errors with an answer of their own, which `?` finds.

use std::any::{Any, TypeId};
use std::error::Error as StdError;

use super::chain::chain;
use super::value::Error;

/// An error type with an answer of its own. Which types there are is not known where `?` meets one, so each registers
/// itself.
pub struct OwnAnswer {
    /// The type, and what makes its answer of one; `None` for a type that is no error.
    pub of: Option<(fn() -> TypeId, Answer)>,
}

/// Makes an answer of an error of a certain type.
type Answer = fn(Box<dyn Any>) -> Error;

inventory::collect!(OwnAnswer);

/// Any error of the program: it has its own answer, or is a 500 that says nothing about it.
impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    fn from(source: E) -> Self {
        answer(source).unwrap_or_else(Self::internal)
    }
}

/// The answer of an error; the error itself where its type has none.
fn answer<E: StdError + Send + Sync + 'static>(error: E) -> Result<Error, E> {
    let Some(answer) = find(TypeId::of::<E>()) else { return Err(error) };
    // Its words are for the log; it itself becomes its answer.
    let words = chain(None, &error);
    let answer = answer(Box::new(error));
    Ok(if answer.source().is_some() { answer } else { answer.with_source(words) })
}

#[cold]
fn find(id: TypeId) -> Option<Answer> {
    inventory::iter::<OwnAnswer>()
        .filter_map(|own| own.of)
        .find(|(of, _)| of() == id)
        .map(|(_, answer)| answer)
}
