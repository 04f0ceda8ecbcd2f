//! The router: routes go in by template and methods, and come out by method and path.

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::Method;

use super::decode::decoded;
use super::literals::Literals;
use super::miss::Allow;
use super::scan::Scanned;
use super::slash::TrailingSlash;
use super::table::Table;
use super::tree::{Ending, Node, Walk};
use crate::constraint::Constraints;
use crate::error::Error;
use crate::handler::Methods;
use crate::template::{self, Captures, Segment, Segments, join};

/// The number under which a route was inserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EndpointId(pub(crate) usize);

/// Why a route was not inserted, or not with all its methods.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The template is malformed, or asks for a constraint that is not there.
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
    /// A route answers where the path has no slash at its end.
    Redirect,
    /// A constraint of the application's own panicked.
    Failed(Error),
}

/// The routes of an application.
///
/// Literals beat `{name:constraint}` beats `{name}` beats `{name:path}`, segment by segment from the left, whatever the
/// order of insertion; the most specific template that has the method wins. Segments are decoded one by one, so that
/// `%2F` parts nothing.
#[derive(Debug, Default)]
pub(crate) struct Router {
    root: Node,
    /// The templates without placeholders once more, by their whole text: nothing is more specific.
    fixed: Literals<Table>,
    constraints: Constraints,
    slash: TrailingSlash,
    /// Whether a lookup has to mind a slash at the end or a constraint that may panic.
    is_special: bool,
}

impl Router {
    /// A router without routes, whose templates may ask for these constraints.
    pub(crate) fn new(constraints: Constraints, slash: TrailingSlash) -> Self {
        Self { constraints, slash, is_special: slash != TrailingSlash::Optional, ..Self::default() }
    }

    /// Adds a route. Where another one has its template and one of its methods, that method stays the other's.
    pub(crate) fn insert(&mut self, template: &str, methods: Methods, id: usize) -> Result<(), Refused> {
        if let Some(message) = template::fault("", template) {
            return Err(Refused::Template(message.as_str().to_owned()));
        }
        self.is_special |= Segments::of("", template).any(Segment::is_own);
        let table = self.root.table(Segments::of("", template), &self.constraints);
        let owners = table.map_err(Refused::Template)?.insert(methods, EndpointId(id));
        if has_fixed_path(template) {
            self.fixed.behind(&join("", template)).insert(methods, EndpointId(id));
        }
        if owners.is_empty() { Ok(()) } else { Err(Refused::Taken(owners)) }
    }

    /// Who answers `method` at `path`, the raw path of the request's target. Where the placeholders of its
    /// template stand in the path is written into `captures`, in the template's order.
    #[inline(always)]
    pub(crate) fn find(&self, method: &Method, path: &str, captures: &mut Captures) -> Lookup {
        if let Some(endpoint) = self.fixed(path.as_bytes()).and_then(|table| table.endpoint(method)) {
            return Lookup::Hit(endpoint);
        }
        self.find_by_segments(method, path, captures)
    }

    #[inline(never)]
    fn find_by_segments(&self, method: &Method, path: &str, captures: &mut Captures) -> Lookup {
        if self.is_special {
            return self.find_minding(method, path, captures);
        }
        self.search(method, path, Ending::Either, captures)
    }

    /// The same for a router that minds the path's end, or has constraints that may panic.
    #[inline(never)]
    fn find_minding(&self, method: &Method, path: &str, captures: &mut Captures) -> Lookup {
        let search = || match self.slash {
            TrailingSlash::Strict => self.search(method, path, Ending::Bare, captures),
            TrailingSlash::Redirect if path.ends_with('/') && path.len() > 1 => {
                match self.search(method, path, Ending::Bare, captures) {
                    Lookup::Hit(endpoint) => Lookup::Hit(endpoint),
                    _ => match self.search(method, path, Ending::Either, captures) {
                        Lookup::Hit(_) => Lookup::Redirect,
                        missed => missed,
                    },
                }
            }
            TrailingSlash::Optional | TrailingSlash::Redirect => {
                self.search(method, path, Ending::Either, captures)
            }
        };
        catch_unwind(AssertUnwindSafe(search))
            .unwrap_or_else(|panic| Lookup::Failed(Error::of_panic(&*panic)))
    }

    #[inline]
    fn search(&self, method: &Method, path: &str, ending: Ending, captures: &mut Captures) -> Lookup {
        if !path.starts_with('/') || path.len() > usize::from(u16::MAX) {
            return self.elsewhere(method, path);
        }
        let mut walk = Walk::of(path, ending, captures);
        let mut known = false;
        let endpoint = self.root.descend(1, &mut walk, &mut |table: &Table| {
            known = true;
            table.endpoint(method)
        });
        match endpoint {
            Some(endpoint) => Lookup::Hit(endpoint),
            None if known => self.refuse(method, path, ending),
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
    fn refuse(&self, method: &Method, path: &str, ending: Ending) -> Lookup {
        let mut tables = Vec::new();
        self.root.descend(1, &mut Walk::of(path, ending, &mut Captures::new()), &mut |table| {
            tables.push(table);
            None::<()>
        });
        let allow = Allow::of(tables);
        if *method == Method::OPTIONS { Lookup::Options(allow) } else { Lookup::NotAllowed(allow) }
    }
}

/// Whether a path without `%` that means the template is one text: it has no placeholder, and nothing encoded that would
/// say something else once it is decoded.
fn has_fixed_path(template: &str) -> bool {
    let is_part = |byte: Option<u8>| byte.is_some_and(|byte| byte != b'/' && byte != b'%');
    Segments::of("", template).all(|segment| match segment {
        Segment::Literal(text) => decoded(text.as_bytes()).all(is_part),
        _ => false,
    })
}
