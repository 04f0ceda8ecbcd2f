//! From what was declared to a plan of what runs, with the faults gathered on the way.

use std::collections::HashMap;

use http::StatusCode;

use super::builder::Application;
use super::endpoint::Endpoint;
use super::examine::{Examined, examine};
use super::plan::{Plan, Planned};
use super::publish::Published;
use super::settings::Settings;
use super::startup::StartupError;
use crate::controller::{Definition, blocks};
use crate::handler::{Block, Methods, Owner, Route};
use crate::inject::{Asker, Provider, Singleton, Wiring, order, providers, unasked, with_faces};
use crate::need::{Key, Uploads};
use crate::openapi::{self, Docs, Entry, Served};
use crate::router::{EndpointId, Refused, Router};
use crate::schema::Schemas;
use crate::template::{Segments, join};
use crate::validate::broken_defaults;

impl Application {
    /// Looks at everything that was declared, and makes nothing.
    pub(crate) fn plan(self) -> Result<Plan, StartupError> {
        let ((mut assembly, published), defaults) = broken_defaults(|| self.assemble());
        assembly.faults.extend(defaults);
        let (providers, given) = assembly.order(&self.services, &self.given, &self.replaced);
        let Assembly { settings, router, handlers, faults, .. } = assembly;
        if !faults.is_empty() {
            return Err(StartupError::of(faults));
        }
        let Self { title, controllers, endings, .. } = self;
        Ok(Plan { title, settings, router, handlers, published, controllers, providers, given, endings })
    }

    fn assemble(&self) -> (Assembly, Published) {
        let settings = self.settings.clone();
        let mut assembly = Assembly { settings, schemas: openapi::schemas(), ..Assembly::default() };
        assembly.expect_controllers(self.expected_controllers, &self.controllers);
        self.controllers.iter().for_each(|definition| assembly.add_controller(definition));
        self.handlers.iter().for_each(|handler| assembly.add_free(&handler.block));
        assembly.faults.extend(self.strangers.iter().map(|name| {
            format!("function `{name}` is listed as a handler and has no verb; write one such as `#[get_api]` on it")
        }));
        let published = self.has_document.then(|| assembly.publish(&self.title, &self.docs));
        (assembly, published.unwrap_or_default())
    }
}

#[derive(Default)]
struct Assembly {
    settings: Settings,
    router: Router,
    handlers: Vec<Planned>,
    /// Who asks for services.
    askers: Vec<Asker>,
    /// How each endpoint is spoken of in a report.
    labels: Vec<String>,
    names: HashMap<&'static str, usize>,
    schemas: Schemas,
    /// What the document says of each.
    entries: Vec<Entry>,
    faults: Vec<String>,
}

impl Assembly {
    fn expect_controllers(&mut self, expected: Option<usize>, found: &[&Definition]) {
        if let Some(expected) = expected.filter(|expected| *expected != found.len()) {
            let names = found.iter().map(|definition| definition.name).collect::<Vec<_>>().join(", ");
            self.faults.push(format!(
                "expected {expected} controllers, found {}: {names}; refer to the crate of a missing one, for \
                 the linker drops what nobody names",
                found.len()
            ));
        }
    }

    fn add_controller(&mut self, definition: &'static Definition) {
        let own = definition.own.map(|own| own());
        let is_its = |block: &&Block| match block.owner {
            Owner::Controller(controller) => controller() == (definition.controller)(),
            Owner::Free => false,
        };
        let blocks: Vec<_> = blocks().into_iter().filter(is_its).chain(own).collect();
        if blocks.is_empty() {
            let Definition { name, file, line, .. } = definition;
            self.faults.push(format!(
                "controller `{name}` ({file}:{line}) has no handlers; write `#[controller]` on its `impl` block"
            ));
            return;
        }
        let Definition { name, file, line, build, .. } = definition;
        let label = format!("controller `{name}` ({file}:{line})");
        self.askers.push(Asker { label, needs: Wiring::needs(build) });
        blocks.into_iter().flat_map(|block| block.routes).for_each(|route| self.add(route, Some(definition)));
    }

    fn add_free(&mut self, block: &'static Block) {
        block.routes.iter().for_each(|route| self.add(route, None));
    }

    fn add(&mut self, route: &'static Route, owner: Option<&'static Definition>) {
        let prefix = owner.map_or("", |definition| definition.url);
        let url = join(prefix, route.url);
        let Some(call) = (route.call)(None) else {
            self.faults.push(format!("{} belongs to another controller", label(route, &url)));
            return;
        };
        let id = self.handlers.len();
        self.labels.push(label(route, &url));
        self.insert(route, &url, id);
        self.claim_name(route, id);
        let mut placeholders = Vec::new();
        let mut segments = Segments::of(prefix, route.url);
        placeholders.extend(std::iter::from_fn(|| segments.name()));
        let mut endpoint = Endpoint {
            call,
            route: self.settings.surroundings(placeholders, route.table),
            load: route.load,
            status: StatusCode::from_u16(route.status).unwrap_or(StatusCode::OK),
            body_limit: limit(
                route.body_limit,
                owner.and_then(|owner| owner.body_limit),
                self.settings.body_limit,
            ),
            upload_limit: limit(
                route.body_limit,
                owner.and_then(|owner| owner.body_limit),
                self.settings.multipart_limit,
            ),
            uploads: Uploads::default(),
            timeout: limit(
                route.timeout,
                owner.and_then(|owner| owner.timeout),
                self.settings.request_timeout,
            ),
        };
        let Examined { operation, needs, uploads, faults } = examine(&endpoint, &mut self.schemas);
        endpoint.uploads = uploads;
        self.faults.extend(faults.into_iter().map(|fault| format!("{}: {fault}", label(route, &url))));
        self.askers.push(Asker { label: label(route, &url), needs: needs.clone() });
        self.handlers.push(Planned { endpoint, route, owner, needs });
        self.entries.push(Entry { url, route, owner, operation });
    }

    /// What serves the document and its pages.
    fn publish(&mut self, title: &str, docs: &Docs) -> Published {
        let document = openapi::document(title, &self.entries, &mut self.schemas, &mut self.faults);
        let mut published = Published::behind(self.handlers.len());
        let is_its = |entry: &Entry, url: &str| entry.url == url && entry.route.methods.contain("GET");
        let mut add = |group| {
            let is_taken = |url: &str| self.entries.iter().any(|entry| is_its(entry, url));
            published.add(group, &self.settings, &mut self.router, is_taken)
        };
        let served = add(vec![Served::document(&document)]);
        let docs = docs.pages(openapi::URL, &document).and_then(add);
        self.faults.extend(served.err());
        match docs {
            Ok(docs) => published.docs = docs,
            Err(fault) => self.faults.push(fault),
        }
        published
    }

    /// The providers of all services that somebody asks for, in the order in which they are made, and what is given.
    fn order(
        &mut self,
        roots: &[&'static Provider],
        given: &[Singleton],
        replaced: &[Key],
    ) -> (Vec<&'static Provider>, Vec<Singleton>) {
        // A generic service is in no registry.
        let known = providers();
        let by_hand = roots.iter().filter(|root| !known.iter().any(|known| known.is(root)));
        let providers: Vec<_> = known.iter().chain(by_hand).copied().collect();
        self.faults.extend(unasked(&self.askers, &providers, replaced));
        let given = with_faces(given, &providers);
        let keys: Vec<_> = given.iter().map(Singleton::key).collect();
        match order(&self.askers, roots, &providers, &keys) {
            Ok(order) => (order, given),
            Err(faults) => {
                self.faults.extend(faults);
                (Vec::new(), given)
            }
        }
    }

    fn insert(&mut self, route: &Route, url: &str, id: usize) {
        match self.router.insert(url, route.methods, id) {
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

    fn claim_name(&mut self, route: &Route, id: usize) {
        if let Some(owner) = self.names.insert(route.name, id) {
            let (this, other) = (self.label(id), self.label(owner));
            self.faults.push(format!(
                "{this} and {other} are both named `{}`; name one with `name = \"..\"`",
                route.name
            ));
        }
    }

    fn label(&self, id: usize) -> &str {
        self.labels.get(id).map_or("", String::as_str)
    }
}

/// The innermost limit wins.
fn limit<T>(route: Option<T>, controller: Option<T>, application: T) -> T {
    route.or(controller).unwrap_or(application)
}

fn label(route: &Route, url: &str) -> String {
    let methods = match route.methods {
        Methods::Only(names) => names.join(", "),
        Methods::Any => "*".to_owned(),
    };
    format!("route {methods} \"{url}\" ({}, {}:{})", route.handler, route.file, route.line)
}
