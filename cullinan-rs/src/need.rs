//! What the arguments of a route ask for beside the request: services, and room for uploads.

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

/// One field of uploaded files.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FileNeed {
    /// The field's name.
    pub(crate) name: &'static str,
    /// The most bytes of one file.
    pub(crate) max_size: u64,
    /// The most files that are kept.
    pub(crate) max_count: usize,
}

/// What the arguments of a route take of a body of several parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uploads {
    /// The files that are kept.
    pub(crate) files: Vec<FileNeed>,
    /// The most bytes of a file, where an argument reads part by part, whatever they are called.
    pub(crate) streamed: Option<u64>,
}

impl Uploads {
    /// Whether there is anything that may be larger than other bodies.
    pub(crate) fn is_any(&self) -> bool {
        self.streamed.is_some() || !self.files.is_empty()
    }

    /// What is wanted under a name.
    pub(crate) fn field(&self, name: &str) -> Option<&FileNeed> {
        self.files.iter().find(|field| field.name == name)
    }
}
