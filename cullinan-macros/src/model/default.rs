//! What stands in for a field that was not sent.

use serde_derive_internals::ast::{Container, Field};
use serde_derive_internals::attr::Default as Said;
use syn::{ExprPath, Type};

/// What stands in for a field, or for all fields of a struct, as serde understands it.
pub(super) enum Default {
    /// Nothing does.
    None,
    /// `Default::default()`.
    Standard,
    /// What a function gives.
    Path(ExprPath),
}

impl Default {
    pub(super) fn of_field(field: &Field<'_>) -> Self {
        Self::read(field.attrs.default())
    }

    pub(super) fn of_type(wire: &Container<'_>) -> Self {
        Self::read(wire.attrs.default())
    }

    fn read(said: &Said) -> Self {
        match said {
            Said::None => Self::None,
            Said::Default => Self::Standard,
            Said::Path(path) => Self::Path(path.clone()),
        }
    }
}

/// Whether the type's own default has nothing inside, as far as its spelling tells.
pub(super) fn is_empty_by_default(ty: &Type) -> bool {
    const EMPTY: &[&str] = &[
        "Option",
        "Vec",
        "VecDeque",
        "LinkedList",
        "BTreeMap",
        "HashMap",
        "BTreeSet",
        "HashSet",
        "BinaryHeap",
    ];
    last_name(ty).is_some_and(|name| EMPTY.contains(&name.as_str()))
}

/// Whether it is spelled as an `Option`.
pub(super) fn is_option(ty: &Type) -> bool {
    last_name(ty).is_some_and(|name| name == "Option")
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        Type::Group(group) => last_name(&group.elem),
        _ => None,
    }
}
