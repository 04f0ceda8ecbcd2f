//! `on_error::<E>`: the answers to errors whose types are somebody else's.

use std::error::Error as StdError;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::Error;

type Answer = Box<dyn Fn(&(dyn StdError + 'static)) -> Option<Error> + Send + Sync>;

/// What is answered to errors of some types that `?` made answers of.
#[derive(Default)]
pub(super) struct OnError(Vec<Answer>);

impl OnError {
    /// Answers an `E` from now on; a later one for the same type wins.
    pub(super) fn add<E: StdError + 'static>(
        &mut self,
        answer: impl Fn(&E) -> Error + Send + Sync + 'static,
    ) {
        self.0.push(Box::new(move |source| source.downcast_ref::<E>().map(&answer)));
    }

    /// The error that is answered instead of one that says nothing but its cause. The cause goes to the log all the
    /// same.
    pub(super) fn apply(&self, error: Error) -> Error {
        // A panic in it is no answer, and the error stays what it was.
        let answer = || error.unspoken().and_then(|source| self.answer(source));
        match catch_unwind(AssertUnwindSafe(answer)).unwrap_or_default() {
            Some(answer) => answer.because_of(error),
            None => error,
        }
    }

    /// The cause itself is asked about before the causes behind it.
    fn answer(&self, source: &(dyn StdError + 'static)) -> Option<Error> {
        let mut cause = Some(source);
        while let Some(error) = cause {
            let answer = self.0.iter().rev().find_map(|answer| answer(error));
            if answer.is_some() {
                return answer;
            }
            cause = error.source();
        }
        None
    }
}
