//! From what was declared to what runs: controllers are made, routes get their endpoints, faults are gathered.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use http::StatusCode;

use super::builder::Application;
use super::dispatch::Dispatcher;
use super::endpoint::Endpoint;
use super::examine::examine;
use super::request_id::RequestIds;
use super::settings::Settings;
use super::startup::StartupError;
use crate::controller::{Definition, blocks};
use crate::extract::Reads;
use crate::handler::{Block, Methods, Owner, Route};
use crate::openapi::{self, Entry, Served};
use crate::respond::ResponseContext;
use crate::router::{EndpointId, Refused, Router};
use crate::schema::Schemas;
use crate::template::{Segments, join};

type Instance = Arc<dyn Any + Send + Sync>;

/// An application that is sound and ready to be served.
pub(crate) struct Running {
    pub(crate) dispatcher: Arc<Dispatcher>,
    pub(crate) settings: Settings,
    title: String,
    controllers: usize,
    routes: usize,
}

impl Running {
    /// The line that says what was found.
    pub(crate) fn banner(&self) -> String {
        let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        let (controllers, routes) = (count(self.controllers, "controller"), count(self.routes, "route"));
        format!("{}: {controllers}, {routes} (cullinan {})", self.title, env!("CARGO_PKG_VERSION"))
    }
}

impl Application {
    /// Makes everything that requests need, or says all that is in the way.
    pub(crate) fn build(self) -> Result<Running, StartupError> {
        let mut assembly =
            Assembly { settings: self.settings, schemas: openapi::schemas(), ..Assembly::default() };
        assembly.expect_controllers(self.expected_controllers, &self.controllers);
        self.controllers.iter().for_each(|definition| assembly.add_controller(definition));
        self.handlers.iter().for_each(|handler| assembly.add_free(&handler.block));
        assembly.faults.extend(self.strangers.iter().map(|name| {
            format!("function `{name}` is listed as a handler and has no verb; write one such as `#[get_api]` on it")
        }));
        assembly.faults.extend(assembly.schemas.faults());
        let routes = assembly.endpoints.len();
        if self.has_document {
            assembly.publish(&self.title);
        }
        let Assembly { settings, router, endpoints, faults, .. } = assembly;
        StartupError::of(faults)?;
        Ok(Running {
            title: self.title,
            controllers: self.controllers.len(),
            routes,
            settings: settings.clone(),
            dispatcher: Arc::new(Dispatcher { router, endpoints, settings, ids: RequestIds::new() }),
        })
    }
}

#[derive(Default)]
struct Assembly {
    settings: Settings,
    router: Router,
    endpoints: Vec<Endpoint>,
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
        let instance = (definition.build)();
        for route in blocks.into_iter().flat_map(|block| block.routes) {
            self.add(route, Some(definition), Arc::clone(&instance));
        }
    }

    fn add_free(&mut self, block: &'static Block) {
        let nobody: Instance = Arc::new(());
        block.routes.iter().for_each(|route| self.add(route, None, Arc::clone(&nobody)));
    }

    fn add(&mut self, route: &'static Route, owner: Option<&'static Definition>, instance: Instance) {
        let prefix = owner.map_or("", |definition| definition.url);
        let url = join(prefix, route.url);
        let Some(call) = (route.call)(instance) else {
            self.faults.push(format!("{} belongs to another controller", label(route, &url)));
            return;
        };
        let id = self.endpoints.len();
        self.labels.push(label(route, &url));
        self.insert(route, &url, id);
        self.claim_name(route, id);
        let mut placeholders = Vec::new();
        let mut segments = Segments::of(prefix, route.url);
        placeholders.extend(std::iter::from_fn(|| segments.name()));
        let endpoint = Endpoint {
            call,
            placeholders,
            reads: route.reads,
            to: ResponseContext::new(StatusCode::from_u16(route.status).unwrap_or(StatusCode::OK)),
            body_limit: limit(
                route.body_limit,
                owner.and_then(|owner| owner.body_limit),
                self.settings.body_limit,
            ),
            timeout: limit(
                route.timeout,
                owner.and_then(|owner| owner.timeout),
                self.settings.request_timeout,
            ),
        };
        let (operation, found) = examine(&endpoint, &mut self.schemas);
        self.faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", label(route, &url))));
        self.endpoints.push(endpoint);
        self.entries.push(Entry { url, route, owner, operation });
    }

    /// Adds the endpoint that serves the document, unless somebody answers GET at its url.
    fn publish(&mut self, title: &str) {
        let document = openapi::document(title, &self.entries, &mut self.schemas, &mut self.faults);
        let is_taken = |entry: &Entry| entry.url == openapi::URL && entry.route.methods.contain("GET");
        if self.entries.iter().any(is_taken) {
            return;
        }
        // What still is refused is a template of the application's own that means the same url.
        if self.router.insert(openapi::URL, Methods::Only(&["GET"]), self.endpoints.len()).is_ok() {
            self.endpoints.push(Endpoint {
                call: Box::new(Served::new(&document)),
                placeholders: Vec::new(),
                reads: Reads::Nothing,
                to: ResponseContext::new(StatusCode::OK),
                body_limit: self.settings.body_limit,
                timeout: self.settings.request_timeout,
            });
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
