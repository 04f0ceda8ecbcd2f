//! `respond_with = path` of a whole block: a function for those of its handlers that return what it takes.

use std::marker::PhantomData;

use super::through::Mapped;
use crate::body::Response;
use crate::respond::IntoResponse;

/// The function, as a handler is offered it that returns an `O`.
///
/// `way` tells what becomes of that. Of the traits that have it, the compiler takes the one with the most references that
/// applies. Nothing is asked of the function itself: an error about it is told once, where its block checks it.
pub struct Offer<O, F> {
    function: F,
    returned: PhantomData<fn() -> O>,
}

/// Offers the function to a handler that returns an `O`.
#[inline]
pub fn offer<O, F>(function: F) -> Offer<O, F> {
    Offer { function, returned: PhantomData }
}

/// The handler returns what the function takes.
pub trait OfferOfAnswer<T, R> {
    /// The function.
    type Function;

    /// It is taken.
    fn way(&self) -> Taken<Self::Function>;
}

impl<O, F: Copy, T, R> OfferOfAnswer<T, R> for &&Offer<O, F>
where
    F: Fn(T) -> R,
    O: Mapped<T>,
    R: IntoResponse,
{
    type Function = F;

    #[inline]
    fn way(&self) -> Taken<F> {
        Taken(self.function)
    }
}

/// So it does, but what the function makes is no answer: the one error about that is under its path.
pub trait OfferOfNone<T, R> {
    /// The handler has no error of its own.
    fn way(&self) -> Unmade {
        Unmade
    }
}

impl<O, F, T, R> OfferOfNone<T, R> for &Offer<O, F>
where
    F: Fn(T) -> R,
    O: Mapped<T>,
{
}

/// The handler returns something else.
pub trait OfferToOthers {
    /// It is left alone.
    #[inline]
    fn way(&self) -> Declined {
        Declined
    }
}

impl<O, F> OfferToOthers for Offer<O, F> {}

/// The function makes the answer.
pub struct Taken<F>(F);

/// There is no answer, and the program does not compile.
pub struct Unmade;

/// What the handler returns is the answer.
pub struct Declined;

impl<F> Taken<F> {
    /// The answer.
    #[inline]
    pub fn answer<O: Mapped<T>, T, R>(self, returned: O) -> O::With<R>
    where
        F: Fn(T) -> R,
    {
        returned.with(self.0)
    }

    /// Of several handlers it is one that takes the function.
    #[must_use]
    pub fn or<W>(self, _: W) -> Self {
        self
    }
}

impl Unmade {
    /// Some answer.
    pub fn answer<O>(self, _: O) -> Response {
        Response::default()
    }

    /// Of several handlers it is one that takes the function.
    #[must_use]
    pub fn or<W>(self, _: W) -> Self {
        self
    }
}

impl Declined {
    /// The answer.
    #[inline]
    pub fn answer<O>(self, returned: O) -> O {
        returned
    }

    /// Of several handlers another one may take the function.
    pub fn or<W>(self, way: W) -> W {
        way
    }
}

/// Some handler takes a function that takes a `T`.
#[diagnostic::on_unimplemented(
    message = "no handler of this block returns what the function of `respond_with` takes: `{T}`, or a `Result` or an `Option` of it",
    label = "takes what no handler here returns"
)]
pub trait IsTaken<T> {}

impl<T, F> IsTaken<T> for Taken<F> {}

impl<T> IsTaken<T> for Unmade {}

/// What a path takes that is no such function: of it there is an error already.
pub enum Nothing {}

#[diagnostic::do_not_recommend]
impl IsTaken<Nothing> for Declined {}

/// The function makes an answer, and a handler takes it: `way` is that of the first.
pub fn serves<T, R: IntoResponse, W: IsTaken<T>>(_: fn(T) -> R, _: W) {}
