//! `Entry`: one route with all that the document says of it.

use crate::controller::Definition;
use crate::handler::{Methods, Route, Verb};
use crate::spec::Operation;

/// The methods that a path of OpenAPI 3.1 has a place for.
const KNOWN: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
/// Those that it is told for of a route for every method, as `Allow` tells them.
const EVERY: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

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

    /// Whether it opens sockets, which are no operations.
    pub(super) fn opens_sockets(&self) -> bool {
        self.route.verb == Verb::WebSocket
    }

    /// Whether it answers what no other route of its url does.
    pub(super) fn is_for_all(&self) -> bool {
        self.route.methods == Methods::Any
    }

    /// Its methods, each with the id of that operation: the first one's is the route's name, the others add their
    /// method, and of a route for every method all do. Those that OpenAPI has no word for are left out.
    pub(super) fn methods(&self) -> impl Iterator<Item = (&'static str, String)> {
        let (names, bare) = match self.route.methods {
            Methods::Only(names) => (names, 1),
            Methods::Any => (&EVERY[..], 0),
        };
        let known = names.iter().copied().filter(|name| KNOWN.contains(name));
        let id = identifier(self.route.name);
        known.enumerate().map(move |(index, name)| match index {
            _ if index < bare => (name, id.clone()),
            _ => (name, format!("{id}_{}", name.to_ascii_lowercase())),
        })
    }

    /// How a report speaks of it.
    pub(super) fn label(&self) -> String {
        let Route { handler, file, line, .. } = self.route;
        format!("`{handler}` ({file}:{line})")
    }
}

fn identifier(name: &str) -> String {
    name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect()
}
