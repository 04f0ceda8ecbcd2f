//! What asks for a service: its type, and whether it can do without.

use std::any::{TypeId, type_name};

/// The type of a service, by which it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    id: TypeId,
    name: &'static str,
}

impl Key {
    /// The key of `T`, which may be a `dyn Trait`.
    #[must_use]
    pub fn of<T: ?Sized + 'static>() -> Self {
        Self { id: TypeId::of::<T>(), name: type_name::<T>() }
    }

    pub(crate) fn id(self) -> TypeId {
        self.id
    }

    /// The type as reports name it.
    pub(crate) fn name(self) -> &'static str {
        self.name
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// One thing that somebody asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need {
    pub(crate) key: Key,
    /// Whether it may be missing: it is asked for in an `Option`.
    pub(crate) is_optional: bool,
}
