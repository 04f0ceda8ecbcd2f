//! `Entry`: one route with all that the document says of it.

use crate::controller::Definition;
use crate::handler::{Methods, Route};
use crate::spec::Operation;

/// What stands for every method that no other route of the url has.
const ANY: &str = "*";

/// One route with all that the document says of it.
pub(crate) struct Entry {
    /// The whole template, prefix included.
    pub(crate) url: String,
    /// What was declared.
    pub(crate) route: &'static Route,
    /// Its controller.
    pub(crate) owner: Option<&'static Definition>,
    /// What its arguments and its answer wrote.
    pub(crate) operation: Operation,
}

impl Entry {
    /// Whether the document shows it; its own word wins over its controller's.
    pub(super) fn is_shown(&self) -> bool {
        let of_owner = || self.owner.and_then(|owner| owner.include_in_schema);
        self.route.docs.include_in_schema.or_else(of_owner).unwrap_or(true)
    }

    /// What a call must prove, if it is said; its own word wins over its controller's.
    pub(super) fn security(&self) -> Option<&'static [&'static str]> {
        self.route.docs.security.or_else(|| self.owner.and_then(|owner| owner.security))
    }

    /// Its methods, each with the id of that operation; `*` stands for every method.
    pub(super) fn methods(&self) -> impl Iterator<Item = (&'static str, String)> {
        let names = match self.route.methods {
            Methods::Only(names) => names,
            Methods::Any => &[ANY],
        };
        let id = identifier(self.route.name);
        names.iter().copied().enumerate().map(move |(index, name)| match index {
            0 => (name, id.clone()),
            _ => (name, identifier(&format!("{id}_{}", name.to_ascii_lowercase()))),
        })
    }

    /// How a report speaks of it.
    pub(super) fn label(&self) -> String {
        let Route { handler, file, line, .. } = self.route;
        format!("`{handler}` ({file}:{line})")
    }
}

/// A name as the id of an operation.
pub(super) fn identifier(name: &str) -> String {
    name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect()
}
