//! `Entry`: one route with all that the document says of it.

use crate::controller::Definition;
use crate::handler::{Methods, Route, Verb};
use crate::spec::Operation;

/// The methods that a route for every method is told for, as `Allow` tells them.
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
    /// The groups that its modules put it in, the outermost first.
    pub(crate) tags: Vec<Group>,
    /// The numbers of the documents that its modules have of their own.
    pub(crate) documents: Vec<usize>,
    /// Whether the document shows it.
    pub(crate) is_shown: bool,
    /// Whether clients should no longer call it.
    pub(crate) is_deprecated: bool,
    /// Headers of all its answers, with their values if these are known.
    pub(crate) headers: Vec<(String, Option<String>)>,
    /// The version that requests ask for it by; `None` where its url says it, and for all.
    pub(crate) version: Option<String>,
    /// The number of the host that it is there for.
    pub(crate) host: Option<usize>,
}

/// A tag, and what the document says of it.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
}

impl Entry {
    /// Whether it opens sockets, which are no operations.
    pub(super) fn opens_sockets(&self) -> bool {
        self.route.verb == Verb::WebSocket
    }

    /// What a call must prove, if it is said; its own word wins over its controller's.
    pub(super) fn security(&self) -> Option<&'static [&'static str]> {
        self.route.docs.security.or_else(|| self.owner.and_then(|owner| owner.security))
    }

    /// Whether it answers what no other route of its url does.
    pub(super) fn is_for_all(&self) -> bool {
        self.route.methods == Methods::Any
    }

    /// Its methods, each with the id of that operation: the first one's is the route's name, the others add their
    /// method, and of a route for every method all do.
    pub(super) fn methods(&self) -> impl Iterator<Item = (&'static str, String)> {
        let (names, bare) = match self.route.methods {
            Methods::Only(names) => (names, 1),
            Methods::Any => (&EVERY[..], 0),
        };
        let id = identifier(self.route.name);
        names.iter().copied().enumerate().map(move |(index, name)| match index {
            _ if index < bare => (name, id.clone()),
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
