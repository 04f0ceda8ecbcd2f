//! What a field of a controller or a service may be without saying where it comes from.

use super::handle::Inject;
use super::wiring::Wiring;

/// What comes from the application's services: `Inject<T>`, and `Option` of it.
#[diagnostic::on_unimplemented(
    message = "nothing says where a `{Self}` comes from",
    label = "neither a service nor marked with its source",
    note = "write `Inject<{Self}>` for a service",
    note = "mark a field `#[inject(default)]` or `#[inject(with = expression)]` for a value of its own"
)]
pub trait Injectable: Sized {
    #[doc(hidden)]
    fn inject(wiring: &mut Wiring<'_>) -> Option<Self>;
}

impl<T: ?Sized + 'static> Injectable for Inject<T> {
    fn inject(wiring: &mut Wiring<'_>) -> Option<Self> {
        wiring.service()
    }
}

impl<F: Injectable> Injectable for Option<F> {
    fn inject(wiring: &mut Wiring<'_>) -> Option<Self> {
        wiring.optional(F::inject)
    }
}

/// What several threads may hold at once, for as long as the application runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by requests",
    label = "is not `Send + Sync`",
    note = "requests on several threads share controllers and services: what they hold is `Send`, `Sync` and `'static`",
    note = "instead of `Rc` write `Arc`; instead of `Cell` and `RefCell` an atomic, a `Mutex` or a `RwLock`; a trait says so itself: `trait Name: Send + Sync`"
)]
pub trait Shared: Send + Sync + 'static {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized + Send + Sync + 'static> Shared for T {}
