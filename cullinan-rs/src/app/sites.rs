//! From routes at their places to the routers that requests are looked up in.

use std::collections::BTreeMap;

use http::Method;

use super::asked_version::Reading;
use super::host::Pattern;
use super::routing::{Site, Versions};
use super::versioning::Versioning;
use crate::codec::percent::{Plus, decode};
use crate::constraint::Constraints;
use crate::handler::Methods;
use crate::router::{EndpointId, Lookup, Refused, Router, TrailingSlash};
use crate::template::{Captures, Segment, Segments, join};
use crate::version;

/// Whose routes a router has: those of a host, or of none, and of a version, or of none.
type Place = (Option<usize>, Option<String>);

/// The routes by their places, as they are declared.
#[derive(Default)]
pub(super) struct Sites {
    constraints: Constraints,
    slash: TrailingSlash,
    routers: BTreeMap<Place, Router>,
    routes: Vec<(Place, String, Methods, usize)>,
    /// Routes of the default version where the path says versions.
    unversioned: Vec<(Option<usize>, String, Methods, usize)>,
}

impl Sites {
    /// No routes yet; their templates may ask for these constraints.
    pub(super) fn new(constraints: Constraints, slash: TrailingSlash) -> Self {
        Self { constraints, slash, routers: BTreeMap::new(), routes: Vec::new(), unversioned: Vec::new() }
    }

    fn router(&self) -> Router {
        Router::new(self.constraints.clone(), self.slash)
    }

    /// Adds a route. Routes of other hosts and versions are none of its concern.
    pub(super) fn insert(
        &mut self,
        place: Place,
        url: &str,
        methods: Methods,
        id: usize,
    ) -> Result<(), Refused> {
        self.routes.push((place.clone(), url.to_owned(), methods, id));
        let blank = self.router();
        self.routers.entry(place).or_insert(blank).insert(url, methods, id)
    }
}

impl Sites {
    /// The routes of no version at urls that a version may have a route for as well.
    pub(super) fn beside_versions(&self) -> impl Iterator<Item = usize> {
        let has_version = |place: &Place| place.1.is_some();
        let versioned: Vec<_> = self.routes.iter().filter(|(place, ..)| has_version(place)).collect();
        let neutral = self.routes.iter().filter(move |(place, ..)| !has_version(place));
        let is_beside = move |url: &str| versioned.iter().any(|(_, other, ..)| may_meet(url, other));
        neutral.filter(move |(_, url, ..)| is_beside(url)).map(|(.., id)| *id)
    }
}

/// Whether one path may fit both templates, as far as can be told without their constraints.
fn may_meet(one: &str, other: &str) -> bool {
    let meant = |literal| decode(literal, Plus::Literal);
    let (mut one, mut other) = (Segments::of("", one), Segments::of("", other));
    loop {
        match (one.next(), other.next()) {
            (None, None) | (Some(Segment::Rest(_)), Some(_)) | (Some(_), Some(Segment::Rest(_))) => {
                return true;
            }
            (None, _) | (_, None) => return false,
            (Some(Segment::Literal(one)), Some(Segment::Literal(other))) if meant(one) != meant(other) => {
                return false;
            }
            _ => {}
        }
    }
}

/// The routers of a checked application, and what its documents are of.
pub(super) struct Built {
    pub(super) general: Site,
    /// The most exact host first; the number is that of its routes.
    pub(super) hosts: Vec<(usize, Pattern, Site)>,
    /// The versions that requests can ask for, the earliest first.
    pub(super) versions: Vec<String>,
}

impl Sites {
    /// Has the routes of the default version answer without it too, where the path says versions.
    pub(super) fn insert_unversioned(
        &mut self,
        host: Option<usize>,
        url: String,
        methods: Methods,
        id: usize,
    ) {
        self.unversioned.push((host, url, methods, id));
    }

    /// The routers of an application with these hosts.
    pub(super) fn build(mut self, hosts: Vec<Pattern>, default: Option<&str>) -> Built {
        let mut versions: Vec<_> = self.routers.keys().filter_map(|(_, version)| version.clone()).collect();
        versions.sort_by(|left, right| version::compare(left, right));
        versions.dedup();
        let general = self.site(None, &versions, default);
        let hosts = hosts.into_iter().enumerate();
        let mut hosts: Vec<_> =
            hosts.map(|(number, host)| (number, host, self.site(Some(number), &versions, default))).collect();
        hosts.sort_by_key(|(_, host, _)| host.rank());
        Built { general, hosts, versions }
    }

    fn site(&mut self, host: Option<usize>, versions: &[String], default: Option<&str>) -> Site {
        if versions.is_empty() {
            let mut base = self.routers.remove(&(host, None)).unwrap_or_else(|| self.router());
            for (_, url, methods, id) in self.unversioned.iter().filter(|(own, ..)| *own == host) {
                // What says no version itself is more exact.
                let _ = base.insert(url, *methods, *id);
            }
            return Site { base, versions: None };
        }
        let router = |asked: &[Option<&str>]| self.router_of(host, asked);
        let each = versions.iter().map(|version| (version.clone(), router(&[Some(version), None])));
        let all: Vec<_> = versions.iter().map(|version| Some(&**version)).chain([None]).collect();
        let (neutral, all) = (router(&[None]), router(&all));
        let base = if default.is_some() { router(&[default, None]) } else { router(&[None]) };
        Site { base, versions: Some(Versions { each: each.collect(), neutral, all }) }
    }

    /// A router of these versions' routes; where two are the same route, the first has it.
    fn router_of(&self, host: Option<usize>, versions: &[Option<&str>]) -> Router {
        let mut router = self.router();
        for version in versions {
            let is_its = |(own, of): &&Place| *own == host && of.as_deref() == *version;
            for (_, url, methods, id) in self.routes.iter().filter(|(place, ..)| is_its(&place)) {
                // Faults have been reported where the route was declared.
                let _ = router.insert(url, *methods, *id);
            }
        }
        router
    }
}

impl Site {
    /// The route that answers GET for every path below a url, whatever version is asked for: it has one of so many strange
    /// segments.
    pub(super) fn owner_of_all_below(&self, url: &str) -> Option<EndpointId> {
        let router = self.versions.as_ref().map_or(&self.base, |versions| &versions.neutral);
        let path = join(url, &"/%00".repeat(64));
        match router.find(&Method::GET, &path, &mut Captures::new()) {
            Lookup::Hit(id) => Some(id),
            _ => None,
        }
    }

    /// Adds what answers GET whatever version is asked for, unless who says none is answered by somebody else. A version
    /// that has a route of its own there keeps it.
    pub(super) fn offer(&mut self, url: &str, id: usize) -> Result<(), Refused> {
        let methods = Methods::Only(&["GET"]);
        self.base.insert(url, methods, id)?;
        for router in self.versions.iter_mut().flat_map(Versions::routers) {
            let _ = router.insert(url, methods, id);
        }
        Ok(())
    }

    /// Adds the document of a version to what its requests are looked up in, the document of none to the rest. Whether
    /// it is there.
    pub(super) fn publish(&mut self, version: Option<&str>, url: &str, id: usize) -> bool {
        let add = |router: &mut Router| router.insert(url, Methods::Only(&["GET"]), id).is_ok();
        let Some(versions) = &mut self.versions else { return add(&mut self.base) };
        match version {
            Some(version) => versions.each.iter_mut().any(|(known, router)| known == version && add(router)),
            None => {
                let is_there = add(&mut self.base);
                // Where one of these has another route that means the same url, it keeps that one.
                is_there.then(|| [&mut versions.neutral, &mut versions.all].map(add));
                is_there
            }
        }
    }
}

/// Where a route is that belongs to a version: its version as requests say it, and its url.
pub(super) fn placed(
    versioning: Option<&Versioning>,
    version: Option<&str>,
    url: &str,
) -> (Option<String>, String) {
    match version {
        Some(version) if versioning.is_some_and(Versioning::is_in_path) => {
            (None, join(&format!("/v{version}"), url))
        }
        version => (version.map(str::to_owned), url.to_owned()),
    }
}

/// How versions are read from requests, if any has one.
pub(super) fn reading(versioning: Option<&Versioning>, versions: &[String]) -> Option<Reading> {
    versioning.filter(|_| !versions.is_empty()).and_then(|versioning| Reading::of(versioning, versions))
}
