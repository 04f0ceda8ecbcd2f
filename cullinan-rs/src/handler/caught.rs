//! `on_error::<E>`: the answers to errors whose types are somebody else's.

use std::any::TypeId;
use std::error::Error as StdError;

use crate::body::Response;
use crate::error::{Error, Result};
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// A function that answers errors of the type `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not answer errors",
    label = "write `fn(&E) -> Error` for an error type `E`",
    note = "it takes the error by reference, and may return any answer: `Error`, or a type that implements `IntoResponse`"
)]
pub trait AnswersError<E>: Fn(&E) -> <Self as AnswersError<E>>::Answer + Send + Sync + 'static {
    /// What it answers.
    type Answer: IntoResponse + 'static;
}

#[diagnostic::do_not_recommend]
impl<E, R: IntoResponse + 'static, F: Fn(&E) -> R + Send + Sync + 'static> AnswersError<E> for F {
    type Answer = R;
}

/// What is answered to errors of some types that `?` made answers of.
#[derive(Default)]
pub struct OnError(Vec<Answers>);

struct Answers {
    /// The errors' type.
    of: TypeId,
    answer: Box<Answer>,
    describe: Option<fn(&mut Describe<'_>)>,
}

/// `None` for an error of another type.
type Answer = dyn Fn(&(dyn StdError + 'static)) -> Option<Result<Response>> + Send + Sync;

/// The status of an answer that carries none itself.
const TO: ResponseContext = ResponseContext::new(http::StatusCode::INTERNAL_SERVER_ERROR);

impl OnError {
    /// Answers an `E` from now on; a later one for the same type wins.
    pub fn add<E: StdError + 'static, A: AnswersError<E>>(&mut self, answer: A) {
        let is_error = TypeId::of::<A::Answer>() == TypeId::of::<Error>();
        let of = TypeId::of::<E>();
        self.0.retain(|known| known.of != of);
        self.0.push(Answers {
            of,
            answer: Box::new(move |source| {
                source.downcast_ref::<E>().map(|error| answer(error).into_response(TO))
            }),
            // Every operation speaks of problems already.
            describe: (!is_error).then_some(|spec| A::Answer::describe(TO.status().as_u16(), spec)),
        });
    }

    /// The answer to an error, or to the nearest of the causes behind it that has one. An `Err` is a problem.
    pub(crate) fn answer(&self, source: &(dyn StdError + 'static)) -> Option<Result<Response>> {
        let mut cause = Some(source);
        while let Some(error) = cause {
            let answer = self.0.iter().find_map(|known| (known.answer)(error));
            if answer.is_some() {
                return answer;
            }
            cause = error.source();
        }
        None
    }

    /// Writes what these levels may answer into the operation of a route, the nearest first: what it answers is not
    /// answered by those around it.
    pub(crate) fn describe<'l>(levels: impl Iterator<Item = &'l Self>, spec: &mut Describe<'_>) {
        let mut answered = Vec::new();
        for known in levels.flat_map(|level| &level.0) {
            if answered.contains(&known.of) {
                continue;
            }
            answered.push(known.of);
            if let Some(describe) = known.describe {
                describe(spec);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
