//! The services of a started application, by their types.

use std::any::TypeId;
use std::collections::HashMap;

use super::handle::Singleton;
use crate::need::Key;

/// The services of a started application. It is asked while the application starts, never for a request.
#[derive(Clone, Default)]
pub(crate) struct Container(HashMap<TypeId, Singleton>);

impl Container {
    /// Adds a service, unless one is there for its key: what was given wins over what is made.
    pub(super) fn add(&mut self, instance: Singleton) {
        self.0.entry(instance.key().id()).or_insert(instance);
    }

    pub(crate) fn get(&self, key: Key) -> Option<&Singleton> {
        self.0.get(&key.id())
    }
}
