//! The one instance of a controller, which all requests share.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use super::answer::Answer;
use super::reply::Reply;
use super::route::{self, Call};
use super::run::Run;
use crate::inject::{Shared, Wiring};
use crate::respond::IntoResponse;

/// A controller of type `C`. An inherent function wins over a trait's, so [`Unshared`] only serves what cannot be
/// shared; the one error about it is under the field that is to blame.
pub struct Instance<C>(PhantomData<fn() -> C>);

impl<C: Shared> Instance<C> {
    /// All fields are what they should be.
    #[inline]
    pub fn holds<F: ?Sized>() {}

    /// Makes it.
    pub fn make(
        build: fn(&mut Wiring<'_>) -> Option<C>,
        wiring: &mut Wiring<'_>,
    ) -> Option<Arc<dyn Any + Send + Sync>> {
        Some(Arc::new(build(wiring)?))
    }

    /// Ties a method to it; `None` for a controller of another type.
    #[must_use]
    pub fn bind(
        instance: Option<Arc<dyn Any + Send + Sync>>,
        method: fn(Option<&Arc<C>>, &mut Run<'_>) -> Reply,
    ) -> Option<Box<dyn Call>> {
        route::bind(instance, method)
    }

    /// Runs a handler that does not wait.
    #[inline]
    pub fn now<R: IntoResponse>(
        run: &mut Run<'_>,
        call: impl FnOnce() -> Option<R> + Send + 'static,
    ) -> Reply {
        Answer::now(run, call)
    }

    /// Runs a handler that may wait.
    #[inline]
    pub fn later<R: IntoResponse, F: Future<Output = R> + Send + 'static>(
        run: &mut Run<'_>,
        call: impl FnOnce() -> Option<F> + Send + 'static,
    ) -> Reply {
        Answer::later(run, call)
    }

    /// Runs a handler that blocks, on a thread for such work.
    #[inline]
    pub fn blocking<R: IntoResponse>(
        run: &mut Run<'_>,
        call: impl FnOnce() -> Option<R> + Send + 'static,
    ) -> Reply {
        Answer::blocking(run, call)
    }
}

/// What stands in for a controller that cannot be shared. Nothing of it runs: its program does not compile.
pub trait Unshared {
    /// The controller's type.
    type Controller;

    /// The compile error of a controller that cannot be shared although each of its fields can.
    const REFUSED: () = super::check::unshared();

    /// Compiles for fields that are not to blame.
    fn holds<F: ?Sized + Shared>() {}

    /// Makes nothing.
    fn make(
        _: fn(&mut Wiring<'_>) -> Option<Self::Controller>,
        _: &mut Wiring<'_>,
    ) -> Option<Arc<dyn Any + Send + Sync>> {
        Some(Arc::new(Self::REFUSED))
    }

    /// Ties nothing.
    fn bind(
        _: Option<Arc<dyn Any + Send + Sync>>,
        _: fn(Option<&Arc<Self::Controller>>, &mut Run<'_>) -> Reply,
    ) -> Option<Box<dyn Call>> {
        None
    }

    /// Runs nothing.
    fn now<R: IntoResponse>(_: &mut Run<'_>, _: impl FnOnce() -> Option<R>) -> Reply {
        Reply::Sound
    }

    /// Runs nothing.
    fn later<R: IntoResponse, F: Future<Output = R>>(
        _: &mut Run<'_>,
        _: impl FnOnce() -> Option<F>,
    ) -> Reply {
        Reply::Sound
    }

    /// Runs nothing.
    fn blocking<R: IntoResponse>(_: &mut Run<'_>, _: impl FnOnce() -> Option<R>) -> Reply {
        Reply::Sound
    }
}

impl<C> Unshared for Instance<C> {
    type Controller = C;
}
