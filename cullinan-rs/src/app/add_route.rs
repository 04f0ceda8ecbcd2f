//! One route on its way into the plan.

use super::assemble::{Around, Assembly};
use super::endpoint::Endpoint;
use super::examine::{Examined, Nearby, examine};
use super::extras::Extras;
use super::hint;
use super::level::Level;
use super::plan::Planned;
use super::sites::placed;
use super::versioning::Versioning;
use crate::controller::Definition;
use crate::handler::{Call, Deprecated, Methods, OnError, Route};
use crate::inject::Asker;
use crate::need::Uploads;
use crate::openapi::Entry;
use crate::request::Surroundings;
use crate::respond::Statuses;
use crate::router::{EndpointId, Refused};
use crate::template::{Segments, join};

impl Assembly {
    /// Adds a route. `level` is what its controller says, and the modules around it.
    pub(super) fn add(
        &mut self,
        route: &'static Route,
        owner: Option<&'static Definition>,
        level: &Level,
        around: Around<'_>,
    ) {
        let own_url = join(owner.map_or("", |definition| definition.url), route.url);
        let plain_url = join(&level.prefix, &own_url);
        let version = route.version.or(level.version.as_deref());
        let (asked, url) = placed(around.layout.versions.as_ref(), version, &plain_url);
        let label = label(route, &url, asked.as_deref());
        let id = self.handlers.len();
        let versioning = around.layout.versions.as_ref().filter(|_| asked.is_some());
        let of_owner = owner.map_or(&[][..], |owner| owner.responses);
        let responses = [route.docs.responses, of_owner];
        let version_asked = versioning.zip(asked.as_deref());
        let nearby = Nearby { level, version: version_asked, around, methods: route.methods, responses };
        let Some(entry) = self.add_endpoint(route, owner, nearby, &label) else { return };
        if let Some(version) = version {
            self.versions.push((version.to_owned(), id));
        }
        if version.is_some() && asked.is_none() && version == around.layout.default_version() {
            self.sites.insert_unversioned(level.host, plain_url, route.methods, id);
        }
        let inserted = self.sites.insert((level.host, asked.clone()), &url, route.methods, id);
        self.report(inserted, id);
        self.hints.extend(hint::created(&label, route, &url, &entry.operation));
        self.entries.push(Entry { url, version: asked, ..entry });
    }

    /// Adds a route that no path leads to.
    pub(super) fn add_unrouted(&mut self, route: &'static Route, around: Around<'_>) {
        let label = label(route, route.url, None);
        if Segments::of("", route.url).raw().is_some() {
            self.faults.push(format!("{label} is a fallback, which has no url; leave out `url`"));
        }
        let responses = [route.docs.responses, &[]];
        let level = Level::default();
        let nearby = Nearby { level: &level, version: None, around, methods: route.methods, responses };
        self.add_endpoint(route, None, nearby, &label);
    }

    fn add_endpoint(
        &mut self,
        route: &'static Route,
        owner: Option<&'static Definition>,
        nearby: Nearby<'_>,
        label: &str,
    ) -> Option<Entry> {
        let Some(call) = (route.call)(None) else {
            self.faults.push(format!("{label} belongs to another controller"));
            return None;
        };
        let level = nearby.level;
        let lifecycle = route.lifecycle.or(owner.map_or_else(Default::default, |owner| owner.lifecycle));
        if lifecycle.is_reversed() {
            self.faults.push(format!("{label}: its sunset is before its deprecation"));
        }
        let varies = nearby.version.and_then(|(versioning, _)| Versioning::varies(versioning));
        let extras = Extras::of(level.on_error.clone(), lifecycle, varies, self.now);
        let mut endpoint = Endpoint { extras, ..self.endpoint(call, route, owner, level) };
        let invalid_input = self.settings.invalid_input.code();
        let Examined { operation, needs, uploads, faults, .. } =
            examine(&endpoint, &mut self.schemas, invalid_input, nearby);
        endpoint.uploads = uploads;
        self.faults.extend(faults.into_iter().map(|fault| format!("{label}: {fault}")));
        self.askers.push(Asker { label: label.to_owned(), needs: needs.clone() });
        self.check_on_error(nearby);
        let headers = endpoint.extras.as_ref().map_or_else(Vec::new, |extras| extras.headers(lifecycle));
        self.claim_name(route, label);
        self.handlers.push(Planned { endpoint, route, owner, needs });
        Some(Entry {
            url: String::new(),
            route,
            owner,
            operation,
            tags: level.tags.clone(),
            documents: level.documents.clone(),
            is_shown: route.docs.include_in_schema.or(level.include_in_schema).unwrap_or(true),
            is_deprecated: lifecycle.deprecated != Deprecated::No,
            headers,
            version: None,
            host: level.host,
        })
    }

    /// The endpoint of a route, as far as it does not have to be walked over.
    fn endpoint(
        &self,
        call: Box<dyn Call>,
        route: &'static Route,
        owner: Option<&'static Definition>,
        level: &Level,
    ) -> Endpoint {
        let mut segments = Segments::of(owner.map_or("", |definition| definition.url), route.url);
        let placeholders = std::iter::from_fn(|| segments.name()).collect();
        let body_limit = route.body_limit.or(level.body_limit);
        Endpoint {
            call,
            route: Surroundings { name: route.name, ..self.settings.surroundings(placeholders, route.table) },
            load: route.load,
            statuses: Statuses { input: self.settings.invalid_input.status(), ..route.statuses() },
            body_limit: body_limit.unwrap_or(self.settings.body_limit),
            upload_limit: body_limit.unwrap_or(self.settings.multipart_limit),
            uploads: Uploads::default(),
            timeout: route.timeout.or(level.timeout).unwrap_or(self.settings.request_timeout),
            extras: None,
            #[cfg(feature = "ws")]
            sockets: super::sockets::rules(route, &self.settings.websocket),
        }
    }

    /// What is said around several routes is wrong once.
    fn check_on_error(&mut self, nearby: Nearby<'_>) {
        let near = nearby.level.on_error.iter().map(|level| &**level);
        for fault in near.chain([&nearby.around.endings.on_error]).flat_map(OnError::faults) {
            if !self.faults.iter().any(|known| known == fault) {
                self.faults.push(fault.to_owned());
            }
        }
    }

    fn claim_name(&mut self, route: &Route, label: &str) {
        let id = self.labels.len();
        self.labels.push(label.to_owned());
        if let Some(owner) = self.names.insert(route.name, id) {
            let other = self.label(owner);
            self.faults.push(format!(
                "{label} and {other} are both named `{}`; name one with `name = \"..\"`",
                route.name
            ));
        }
    }

    fn report(&mut self, inserted: Result<(), Refused>, id: usize) {
        match inserted {
            Ok(()) => {}
            Err(Refused::Template(why)) => self.faults.push(format!("{}: {why}", self.label(id))),
            Err(Refused::Taken(owners)) => {
                for EndpointId(owner) in owners {
                    let (this, other) = (self.label(id), self.label(owner));
                    self.faults
                        .push(format!("{this} collides with {other}; change the url or method of one"));
                }
            }
        }
    }

    pub(super) fn label(&self, id: usize) -> &str {
        self.labels.get(id).map_or("", String::as_str)
    }

    /// Versions are of no use where nobody says how requests ask for them. Routes of none say what they depend on where
    /// a version may have another one at their url.
    pub(super) fn check_versions(&mut self, around: Around<'_>) {
        let Some(versioning) = &around.layout.versions else {
            let [(version, first), rest @ ..] = self.versions.as_slice() else { return };
            let others = match rest.len() {
                0 => String::new(),
                count => format!(", and {count} more routes have one"),
            };
            let fault = format!(
                "{} has the version `{version}`{others}: say where requests ask for versions, as by \
                 `.versions(Versioning::path())`",
                self.label(*first)
            );
            return self.faults.push(fault);
        };
        self.faults.extend(versioning.fault().map(|fault| format!("versions: {fault}")));
        if let Some(default) = around.layout.default_version()
            && !self.versions.iter().any(|(version, _)| version == default)
        {
            let mut known: Vec<_> = self.versions.iter().map(|(version, _)| &**version).collect();
            known.sort_by(|left, right| crate::version::compare(left, right));
            known.dedup();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            self.faults.push(format!("no route has the default version `{default}`; there are: {known}"));
        }
        if let Some(by) = versioning.varies() {
            for id in self.sites.beside_versions() {
                let planned = self.handlers.get_mut(id);
                planned.into_iter().for_each(|planned| Extras::vary(&mut planned.endpoint.extras, &by));
            }
        }
    }
}

fn label(route: &Route, url: &str, version: Option<&str>) -> String {
    let methods = match route.methods {
        Methods::Only(names) => names.join(", "),
        Methods::Any => "*".to_owned(),
    };
    let version = version.map_or_else(String::new, |version| format!("version {version}, "));
    format!("route {methods} \"{url}\" ({version}{}, {}:{})", route.handler, route.file, route.line)
}
