//! The one instance of a controller, which all requests share.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use super::answer::Answer;
use super::reply::Reply;
use super::route::{self, Call};
use super::run::Run;
use crate::respond::IntoResponse;

/// What several threads may hold at once, for as long as the application runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a controller",
    label = "cannot be shared by requests",
    note = "requests on several threads share a controller: what it holds is `Send`, `Sync` and `'static`",
    note = "instead of `Rc` write `Arc`; instead of `Cell` and `RefCell` an atomic, a `Mutex` or a `RwLock`"
)]
pub trait Shared: Send + Sync + 'static {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized + Send + Sync + 'static> Shared for T {}

/// A controller of type `C`. An inherent function wins over a trait's, so [`Unshared`] only serves what cannot be
/// shared; the one error about it is under the field that is to blame.
pub struct Instance<C>(PhantomData<fn() -> C>);

impl<C: Shared> Instance<C> {
    /// All fields are what they should be.
    #[inline]
    pub fn holds<F: ?Sized>() {}

    /// Makes it.
    pub fn make(build: fn() -> C) -> Arc<dyn Any + Send + Sync> {
        Arc::new(build())
    }

    /// Ties a method to it; `None` for a controller of another type.
    #[must_use]
    pub fn bind(
        instance: Arc<dyn Any + Send + Sync>,
        method: fn(&Arc<C>, &mut Run<'_>) -> Reply,
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
    fn make(_: fn() -> Self::Controller) -> Arc<dyn Any + Send + Sync> {
        Arc::new(Self::REFUSED)
    }

    /// Ties nothing.
    fn bind(
        _: Arc<dyn Any + Send + Sync>,
        _: fn(&Arc<Self::Controller>, &mut Run<'_>) -> Reply,
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
