//! `on_error::<E>`: the answers to errors whose types are somebody else's.

use std::any::{TypeId, type_name};
use std::error::Error as StdError;

use http::StatusCode;

use crate::body::Response;
use crate::codec::Format;
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
    /// What keeps it from answering.
    fault: Option<String>,
    describe: Option<fn(&mut Describe<'_>)>,
}

/// `None` for an error of another type.
type Answer = dyn Fn(&(dyn StdError + 'static), Format) -> Option<Result<Response>> + Send + Sync;

/// The status of an answer that carries none itself.
const STATUS: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;

impl OnError {
    /// Answers an `E` from now on; a later one for the same type wins.
    pub fn add<E: StdError + 'static, A: AnswersError<E>>(&mut self, answer: A) {
        let is_error = TypeId::of::<A::Answer>() == TypeId::of::<Error>();
        let of = TypeId::of::<E>();
        self.0.retain(|known| known.of != of);
        self.0.push(Answers {
            of,
            answer: Box::new(move |source, format| {
                let to = ResponseContext::of_format(STATUS, format);
                source.downcast_ref::<E>().map(|error| answer(error).into_response(to))
            }),
            fault: (!A::Answer::ASKS.are_modest()).then(too_curious::<E, A::Answer>),
            // Every operation speaks of problems already.
            describe: (!is_error).then_some(|spec| A::Answer::describe(STATUS.as_u16(), spec)),
        });
    }

    /// The answer to an error, or to the nearest of the causes behind it that has one, with data in the format that the
    /// client prefers. An `Err` is a problem.
    pub(crate) fn answer(
        &self,
        source: &(dyn StdError + 'static),
        format: Format,
    ) -> Option<Result<Response>> {
        let mut cause = Some(source);
        while let Some(error) = cause {
            let answer = self.0.iter().find_map(|known| (known.answer)(error, format));
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

    /// What keeps some of them from answering.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|known| known.fault.as_deref())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The head of a request may be let go before its error is there.
fn too_curious<E, R>() -> String {
    let (error, answer) = (type_name::<E>(), type_name::<R>());
    format!(
        "`on_error` of `{error}` answers `{answer}`, which asks for the head of the request or for services, and there \
         they are not; answer with data, a text or an `Error`, or write problems by `error_format`"
    )
}
