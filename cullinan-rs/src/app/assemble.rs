//! From what was declared to a plan of what runs, with the faults gathered on the way.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::below::Below;
use super::builder::Application;
use super::ending::Endings;
use super::endpoint::Endpoint;
use super::fallback::Fallen;
use super::layout::Layout;
use super::level::Level;
use super::listed::listed;
use super::placed::Placed;
use super::plan::{Plan, Planned};
use super::publish::Published;
use super::routing::{More, Routing};
use super::settings::Settings;
use super::sites::{Built, Sites, reading};
use super::startup::StartupError;
use crate::controller::{Definition, blocks};
use crate::date::Date;
use crate::handler::{Block, Owner};
use crate::inject::{Asker, Provider, Singleton, Wiring, order, providers, unasked, with_faces};
use crate::need::{Key, Need};
use crate::openapi::{self, Entry};
use crate::reverse::Urls;
use crate::schema::Schemas;
use crate::validate::broken_defaults;

impl Application {
    /// Looks at everything that was declared, and makes nothing.
    pub(crate) fn plan(mut self) -> Result<Plan, StartupError> {
        let ((mut assembly, built, published), defaults) = broken_defaults(|| self.assemble());
        assembly.faults.extend(defaults);
        let given = [self.given.as_slice(), &[Singleton::of(Arc::new(assembly.urls()))]].concat();
        let (providers, given) = assembly.order(&self.services, &given, &self.replaced);
        let routes = listed(&assembly.entries, &built.hosts);
        let routing = assembly.routing(built, self.layout);
        let Assembly { settings, handlers, unlisted, controllers, problems_need, faults, hints, .. } =
            assembly;
        if !faults.is_empty() {
            return Err(StartupError::of(faults));
        }
        let Self { title, mut endings, .. } = self;
        endings.invalid_input = settings.invalid_input.changed();
        Ok(Plan {
            title,
            settings,
            routing,
            handlers,
            unlisted,
            published,
            routes,
            controllers,
            providers,
            given,
            endings,
            problems_need,
            hints,
        })
    }

    fn assemble(&mut self) -> (Assembly, Built, Published) {
        let Placed { controllers, handlers, hosts, documents, mut faults, .. } =
            Placed::of(&self.members, &mut self.layout);
        faults.append(&mut self.faults);
        let (settings, around) = (&self.settings, Around { layout: &self.layout, endings: &self.endings });
        let mut assembly = Assembly::of(settings.clone(), faults);
        assembly.controllers = controllers.iter().map(|(definition, _)| *definition).collect();
        assembly.expect_controllers(self.expected_controllers);
        for (definition, level) in &controllers {
            assembly.add_controller(definition, level, around);
        }
        for (handler, level) in &handlers {
            assembly.add_free(&handler.block, level, around);
        }
        assembly.add_fallback(around);
        assembly.check_versions(around);
        self.endings.format.iter().for_each(|format| assembly.add_error_format(format));
        let default = self.layout.default_version();
        let mut built = std::mem::take(&mut assembly.sites).build(hosts, default);
        let subjects = (&self.document, documents.as_slice());
        let mut published = assembly.publish(&self.title, subjects, &mut built, around);
        let taken: Vec<_> = self.unlisted.iter().map(|unlisted| unlisted.url.as_str()).collect();
        published.docs =
            assembly.publish_docs(&self.docs, &published.documents, &taken, (&mut built.general, around));
        for unlisted in std::mem::take(&mut self.unlisted) {
            assembly.add_unlisted(unlisted, &built.general);
        }
        (assembly, built, published)
    }
}

/// What is said of the application as a whole.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) layout: &'a Layout,
    pub(super) endings: &'a Endings,
}

pub(super) struct Assembly {
    pub(super) settings: Settings,
    pub(super) sites: Sites,
    pub(super) controllers: Vec<&'static Definition>,
    pub(super) handlers: Vec<Planned>,
    /// What is served behind the handlers.
    pub(super) unlisted: Vec<Endpoint>,
    /// Who answers below a prefix what no route does.
    pub(super) below: Below,
    /// Who asks for services.
    pub(super) askers: Vec<Asker>,
    /// What problems in a shape of the user's own are made of.
    pub(super) problems_need: Vec<Need>,
    /// How each endpoint is spoken of in a report.
    pub(super) labels: Vec<String>,
    pub(super) names: HashMap<&'static str, usize>,
    pub(super) schemas: Schemas,
    /// What the document says of each.
    pub(super) entries: Vec<Entry>,
    /// The version of each route that has one.
    pub(super) versions: Vec<(String, usize)>,
    /// The handlers behind these are the fallback.
    first_of_fallback: usize,
    /// When the application starts.
    pub(super) now: Date,
    pub(super) faults: Vec<String>,
    pub(super) hints: Vec<String>,
}

impl Assembly {
    fn of(settings: Settings, mut faults: Vec<String>) -> Self {
        faults.extend(settings.invalid_input.fault());
        faults.extend(settings.constraints.faults());
        let sites = Sites::new(settings.constraints.clone(), settings.trailing_slash);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            settings,
            sites,
            controllers: Vec::new(),
            handlers: Vec::new(),
            unlisted: Vec::new(),
            below: Below::default(),
            askers: Vec::new(),
            problems_need: Vec::new(),
            labels: Vec::new(),
            names: HashMap::new(),
            schemas: openapi::schemas(),
            entries: Vec::new(),
            versions: Vec::new(),
            first_of_fallback: 0,
            now: Date::at(now.as_secs()),
            faults,
            hints: Vec::new(),
        }
    }

    fn expect_controllers(&mut self, expected: Option<usize>) {
        let found = &self.controllers;
        if let Some(expected) = expected.filter(|expected| *expected != found.len()) {
            let names = found.iter().map(|definition| definition.name).collect::<Vec<_>>().join(", ");
            self.faults.push(format!(
                "expected {expected} controllers, found {}: {names}; refer to the crate of a missing one, for \
                 the linker drops what nobody names",
                found.len()
            ));
        }
    }

    fn add_controller(&mut self, definition: &'static Definition, level: &Level, around: Around<'_>) {
        let own = definition.own.map(|own| own());
        let is_its = |block: &&Block| match block.owner {
            Owner::Controller(controller) => controller() == (definition.controller)(),
            Owner::Free => false,
        };
        let blocks: Vec<_> = blocks().into_iter().filter(is_its).chain(own).collect();
        let label = definition.label();
        if blocks.is_empty() {
            self.faults.push(format!("{label} has no handlers; write `#[controller]` on its `impl` block"));
            return;
        }
        self.askers.push(Asker { label, needs: Wiring::needs(definition.build) });
        let level = level.of_controller(definition);
        for route in blocks.into_iter().flat_map(|block| block.routes) {
            self.add(route, Some(definition), &level, around);
        }
    }

    fn add_free(&mut self, block: &'static Block, level: &Level, around: Around<'_>) {
        block.routes.iter().for_each(|route| self.add(route, None, level, around));
    }

    fn add_fallback(&mut self, around: Around<'_>) {
        self.first_of_fallback = self.handlers.len();
        for handler in &around.layout.fallback.0.handlers {
            handler.block.routes.iter().for_each(|route| self.add_unrouted(route, around));
        }
    }

    /// The number of the next endpoint that no handler has.
    pub(super) fn next_id(&self) -> usize {
        self.handlers.len() + self.unlisted.len()
    }

    /// The way back from routes to their urls.
    fn urls(&self) -> Urls {
        let routes =
            self.entries.iter().map(|entry| (entry.route.name, entry.route.name, entry.url.as_str()));
        Urls::new(routes, &self.settings.constraints)
    }

    /// Where requests go.
    fn routing(&mut self, built: Built, layout: Layout) -> Routing {
        let Built { general, hosts, versions } = built;
        let reading = reading(layout.versions.as_ref(), &versions);
        self.add_mounts(layout.mounts);
        let below = std::mem::take(&mut self.below);
        let fallback = Fallen::of(self.handlers.iter().map(|planned| planned.route), self.first_of_fallback);
        let hosts: Vec<_> = hosts.into_iter().map(|(_, host, site)| (host, site)).collect();
        let more = More { hosts, reading, below, fallback };
        Routing { general, more: (!more.is_nothing()).then(|| Box::new(more)) }
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
}
