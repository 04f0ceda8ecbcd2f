//! One walk over what a controller, a service or a provider asks for, to list it or to get it.

use super::container::Container;
use super::handle::Inject;
use super::injectable::Injectable;
use crate::need::{Key, Need};

/// One walk over what somebody asks for.
pub struct Wiring<'w> {
    purpose: Purpose<'w>,
    is_optional: bool,
}

enum Purpose<'w> {
    /// To know it before anything is made.
    List(&'w mut Vec<Need>),
    /// To get it.
    Make(&'w Container),
}

impl<'w> Wiring<'w> {
    /// Everything that `make` asks for; it makes nothing.
    pub(crate) fn needs<R>(make: impl FnOnce(&mut Wiring<'_>) -> Option<R>) -> Vec<Need> {
        let mut needs = Vec::new();
        let _nothing = make(&mut Wiring { purpose: Purpose::List(&mut needs), is_optional: false });
        needs
    }

    pub(crate) fn of(container: &'w Container) -> Self {
        Self { purpose: Purpose::Make(container), is_optional: false }
    }

    /// The next field or argument; `None` while needs are listed.
    pub fn take<F: Injectable>(&mut self) -> Option<F> {
        F::inject(self)
    }

    /// Whether something is to be made.
    #[must_use]
    pub fn ready(&self) -> Option<()> {
        matches!(self.purpose, Purpose::Make(_)).then_some(())
    }

    pub(super) fn service<T: ?Sized + 'static>(&mut self) -> Option<Inject<T>> {
        let key = Key::of::<T>();
        match &mut self.purpose {
            Purpose::List(needs) => {
                needs.push(Need { key, is_optional: self.is_optional });
                None
            }
            Purpose::Make(container) => container.get(key)?.get().cloned(),
        }
    }

    /// Notes what `inject` asks for as optional; what is not there is `None`.
    pub(super) fn optional<F>(&mut self, inject: fn(&mut Wiring<'_>) -> Option<F>) -> Option<Option<F>> {
        let outer = std::mem::replace(&mut self.is_optional, true);
        let found = inject(self);
        self.is_optional = outer;
        self.ready().map(|()| found)
    }
}
