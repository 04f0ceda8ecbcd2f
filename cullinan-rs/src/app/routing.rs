//! Where a request goes: by its host, its version, its method and its path; else into a folder or a mount, else to the
//! fallback.

use http::HeaderName;

use super::asked_version::{AskedVersion, Reading};
use super::below::Below;
use super::fallback::Fallen;
use super::host::{self, Pattern};
use crate::error::Result;
use crate::request::RequestHead;
use crate::router::{Lookup, Router};
use crate::template::Captures;

/// Where requests go.
#[derive(Default)]
pub(super) struct Routing {
    /// The routes without a host.
    pub(super) general: Site,
    /// `None` for an application that has nothing else.
    pub(super) more: Option<Box<More>>,
}

/// What an application may have beside plain routes.
#[derive(Default)]
pub(super) struct More {
    /// The most exact host first.
    pub(super) hosts: Vec<(Pattern, Site)>,
    pub(super) reading: Option<Reading>,
    pub(super) below: Below,
    pub(super) fallback: Fallen,
}

/// The routes of one host.
#[derive(Default)]
pub(super) struct Site {
    /// What answers requests that say no version.
    pub(super) base: Router,
    /// `None` where no request says one.
    pub(super) versions: Option<Versions>,
}

/// The routes of one host by their versions. Those without one stand behind those of each.
pub(super) struct Versions {
    /// The earliest first.
    pub(super) each: Vec<(String, Router)>,
    /// Those without one, alone.
    pub(super) neutral: Router,
    /// All of them: who is there, whatever the version.
    pub(super) all: Router,
}

impl Routing {
    /// Who answers a request.
    #[inline]
    pub(super) fn find(&self, head: &RequestHead, captures: &mut Captures) -> Result<Lookup> {
        match &self.more {
            None => Ok(self.general.base.find(head.method(), head.path(), captures)),
            Some(more) => more.find(&self.general, head, captures),
        }
    }
}

impl Routing {
    /// The header that tells caches which version an answer is of, if one does.
    #[cold]
    pub(super) fn varies(&self) -> Option<HeaderName> {
        self.more.as_ref()?.reading.as_ref()?.varies()
    }
}

impl More {
    /// Whether plain routes are all there is.
    pub(super) fn is_nothing(&self) -> bool {
        let Self { hosts, reading, below, fallback } = self;
        hosts.is_empty() && reading.is_none() && below.is_empty() && fallback.is_empty()
    }

    fn find(&self, general: &Site, head: &RequestHead, captures: &mut Captures) -> Result<Lookup> {
        let asked = self.reading.as_ref().map_or(AskedVersion::None, |reading| reading.read(head));
        let host = if self.hosts.is_empty() { "" } else { host::of(head) };
        let of_host = || self.hosts.iter().filter(|(pattern, _)| pattern.is_for(host)).map(|(_, site)| site);
        let sites = || of_host().chain([general]);
        let mut miss = Lookup::NotFound;
        for site in sites() {
            match site.find(&asked, head, captures) {
                // What may have been its own is nobody else's.
                found @ (Lookup::Hit(_) | Lookup::Failed(_)) => return Ok(found),
                other => miss = least(miss, other),
            }
        }
        if let Some(reading) = self.reading.as_ref().filter(|_| !matches!(miss, Lookup::Redirect)) {
            let known = versions_of(sites(), head)?;
            if !known.is_empty() {
                return Err(reading.refuse(&asked, &known));
            }
            miss = beside_versions(miss, &asked, in_any_version(sites(), head));
            if let Lookup::Failed(_) = miss {
                return Ok(miss);
            }
        }
        Ok(self.beside_routes(miss, head, captures))
    }

    /// Where a request goes that no route answers.
    fn beside_routes(&self, mut miss: Lookup, head: &RequestHead, captures: &mut Captures) -> Lookup {
        // A route's answer too: that it is found without the slash.
        if matches!(miss, Lookup::Redirect) {
            return miss;
        }
        *captures = Captures::new();
        let fallback = self.fallback.find(head.method());
        match self.below.find(head, captures) {
            Lookup::Hit(id) => {
                let yielding = fallback.and_then(|_| self.below.yielding(id));
                return Lookup::Hit(yielding.unwrap_or(id));
            }
            other => miss = least(miss, other),
        }
        match miss {
            Lookup::NotFound => fallback.map_or(miss, Lookup::Hit),
            known => known,
        }
    }
}

impl Site {
    fn find(&self, asked: &AskedVersion<'_>, head: &RequestHead, captures: &mut Captures) -> Lookup {
        let mut look = |router: &Router| {
            *captures = Captures::new();
            router.find(head.method(), head.path(), captures)
        };
        let Some(versions) = &self.versions else { return look(&self.base) };
        let (asked, or_unsaid) = match asked {
            AskedVersion::None => return look(&self.base),
            AskedVersion::Several => return look(&versions.neutral),
            AskedVersion::One(version) => return look(versions.of(version).unwrap_or(&versions.neutral)),
            AskedVersion::Any { versions, or_unsaid } => (versions, *or_unsaid),
        };
        let mut miss = None;
        let unsaid = or_unsaid.then_some(&self.base);
        for router in asked.iter().filter_map(|version| versions.of(version)).chain(unsaid) {
            match look(router) {
                found @ (Lookup::Hit(_) | Lookup::Failed(_)) => return found,
                other => miss = Some(least(miss.unwrap_or(Lookup::NotFound), other)),
            }
        }
        miss.unwrap_or_else(|| look(&versions.neutral))
    }
}

impl Versions {
    /// All of them.
    pub(super) fn routers(&mut self) -> impl Iterator<Item = &mut Router> {
        let each = self.each.iter_mut().map(|(_, router)| router);
        each.chain([&mut self.neutral, &mut self.all])
    }

    fn of(&self, version: &str) -> Option<&Router> {
        self.each.iter().find(|(known, _)| known == version).map(|(_, router)| router)
    }
}

/// The versions in which there is what a request asks for.
///
/// # Errors
/// A constraint's that panicked: what it would have said is not known.
#[cold]
fn versions_of<'s>(sites: impl Iterator<Item = &'s Site>, head: &RequestHead) -> Result<Vec<&'s str>> {
    let mut known = Vec::new();
    for (version, router) in sites.filter_map(|site| site.versions.as_ref()).flat_map(|them| &them.each) {
        match router.find(head.method(), head.path(), &mut Captures::new()) {
            Lookup::Hit(_) if !known.contains(&&**version) => known.push(&**version),
            Lookup::Failed(error) => return Err(error),
            _ => {}
        }
    }
    Ok(known)
}

/// What of a url there is in any version.
#[cold]
fn in_any_version<'s>(sites: impl Iterator<Item = &'s Site>, head: &RequestHead) -> Lookup {
    let routers = sites.map(|site| site.versions.as_ref().map_or(&site.base, |versions| &versions.all));
    routers.fold(Lookup::NotFound, |miss, router| {
        least(miss, router.find(head.method(), head.path(), &mut Captures::new()))
    })
}

/// What is missed in the version that is asked for, given what there is in any.
fn beside_versions(miss: Lookup, asked: &AskedVersion<'_>, in_any: Lookup) -> Lookup {
    match (&miss, &in_any) {
        // A folder or a mount would answer who says another version.
        (_, Lookup::Redirect | Lookup::Failed(_)) | (Lookup::NotFound, _) => in_any,
        // A browser that asks for permission says no version yet.
        _ if *asked == AskedVersion::None => in_any,
        _ => miss,
    }
}

/// What two sites miss together. A route that there is without the slash is more than a path of another method.
fn least(first: Lookup, second: Lookup) -> Lookup {
    match (first, second) {
        (Lookup::Redirect, _) | (_, Lookup::Redirect) => Lookup::Redirect,
        (Lookup::Options(first), Lookup::Options(second)) => Lookup::Options(first.with(&second)),
        (Lookup::NotAllowed(first), Lookup::NotAllowed(second)) => Lookup::NotAllowed(first.with(&second)),
        (Lookup::NotFound, other) | (other, _) => other,
    }
}
