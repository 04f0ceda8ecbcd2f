//! The router: routes go in by template and methods, and come out by method and path.

use http::Method;

use super::literals::Literals;
use super::miss::Allow;
use super::scan::Scanned;
use super::table::Table;
use super::tree::{Node, Walk};
use crate::handler::Methods;
use crate::template::{self, Captures, Segments};

/// The number under which a route was inserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EndpointId(pub(crate) usize);

/// Why a route was not inserted, or not with all its methods.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The template is malformed.
    Template(String),
    /// These routes have the same template (placeholders' names aside) and a method in common with it.
    Taken(Vec<EndpointId>),
}

/// What a lookup came to.
#[derive(Debug)]
pub(crate) enum Lookup {
    /// This route answers. For HEAD it may be one for GET.
    Hit(EndpointId),
    /// OPTIONS without a route of its own: the answer is an empty one with `Allow`.
    Options(Allow),
    /// The path is known and the method is not: 405.
    NotAllowed(Allow),
    /// Nothing is there: 404.
    NotFound,
}

/// The routes of an application.
///
/// Literals beat `{name}` beats `{name:path}`, segment by segment from the left, whatever the order of insertion;
/// the most specific template that has the method wins. A slash at the path's end makes no difference, and
/// segments are decoded one by one, so that `%2F` parts nothing.
#[derive(Debug, Default)]
pub(crate) struct Router {
    root: Node,
    /// The templates without placeholders once more, by their whole text: nothing is more specific.
    fixed: Literals<Table>,
}

impl Router {
    /// Adds a route. Where another one has its template and one of its methods, that method stays the other's.
    pub(crate) fn insert(&mut self, template: &str, methods: Methods, id: usize) -> Result<(), Refused> {
        if let Some(message) = template::fault("", template) {
            return Err(Refused::Template(message.as_str().to_owned()));
        }
        if template.starts_with('/') && !template.contains(['{', '%']) {
            self.fixed.behind(template).insert(methods, EndpointId(id));
        }
        let owners = self.root.table(Segments::of("", template)).insert(methods, EndpointId(id));
        if owners.is_empty() { Ok(()) } else { Err(Refused::Taken(owners)) }
    }

    /// Who answers `method` at `path`, the raw path of the request's target. Where the placeholders of its
    /// template stand in the path is written into `captures`, in the template's order.
    pub(crate) fn find(&self, method: &Method, path: &str, captures: &mut Captures) -> Lookup {
        if let Some(endpoint) = self.fixed(path.as_bytes()).and_then(|table| table.endpoint(method)) {
            return Lookup::Hit(endpoint);
        }
        if !path.starts_with('/') || path.len() > usize::from(u16::MAX) {
            return self.elsewhere(method, path);
        }
        let mut walk = Walk::of(path, captures);
        let mut known = false;
        let endpoint = self.root.descend(1, &mut walk, &mut |table: &Table| {
            known = true;
            table.endpoint(method)
        });
        match endpoint {
            Some(endpoint) => Lookup::Hit(endpoint),
            None if known => self.refuse(method, path),
            None => Lookup::NotFound,
        }
    }

    #[inline]
    fn fixed(&self, path: &[u8]) -> Option<&Table> {
        if self.fixed.may_be(path.len()) { self.fixed.find(Scanned::whole(path), path, 0) } else { None }
    }

    /// `OPTIONS *` asks about the whole server (RFC 9110 §9.3.7).
    #[cold]
    fn elsewhere(&self, method: &Method, path: &str) -> Lookup {
        if path != "*" || *method != Method::OPTIONS {
            return Lookup::NotFound;
        }
        let mut tables = Vec::new();
        self.root.tables(&mut tables);
        Lookup::Options(Allow::of(tables))
    }

    #[cold]
    fn refuse(&self, method: &Method, path: &str) -> Lookup {
        let mut tables = Vec::new();
        self.root.descend(1, &mut Walk::of(path, &mut Captures::new()), &mut |table| {
            tables.push(table);
            None::<()>
        });
        let allow = Allow::of(tables);
        if *method == Method::OPTIONS { Lookup::Options(allow) } else { Lookup::NotAllowed(allow) }
    }
}
