//! A checked application: everything is known, and nothing has been made.

use std::any::Any;
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;

use super::builder::Application;
use super::dispatch::Dispatcher;
use super::ending::Endings;
use super::endpoint::Endpoint;
use super::listed::Listed;
use super::publish::Published;
use super::routing::Routing;
use super::running::{Running, banner};
use super::settings::Settings;
use super::startup::StartupError;
use crate::controller::Definition;
use crate::error::Error;
use crate::handler::Route;
use crate::inject::{Asked, Container, Provider, Services, Singleton, Wiring};
use crate::need::Need;
use crate::upload::Spool;

/// A checked application.
pub(crate) struct Plan {
    pub(super) title: String,
    pub(super) settings: Settings,
    pub(super) routing: Routing,
    pub(super) handlers: Vec<Planned>,
    /// What is served behind the handlers: the documents and their pages, folders of files.
    pub(super) unlisted: Vec<Endpoint>,
    pub(super) published: Published,
    /// All routes that a path leads to.
    pub(super) routes: Vec<Listed>,
    pub(super) controllers: Vec<&'static Definition>,
    /// The providers of all services, each behind what it needs.
    pub(super) providers: Vec<&'static Provider>,
    pub(super) given: Vec<Singleton>,
    pub(super) endings: Endings,
    pub(super) problems_need: Vec<Need>,
    /// What is to be said when it starts.
    pub(super) hints: Vec<String>,
}

/// A handler whose controller and services are not there yet.
pub(super) struct Planned {
    pub(super) endpoint: Endpoint,
    pub(super) route: &'static Route,
    pub(super) owner: Option<&'static Definition>,
    pub(super) needs: Vec<Need>,
}

type Controllers = Vec<(&'static Definition, Arc<dyn Any + Send + Sync>)>;

impl Plan {
    /// Makes the services, then the controllers, and ties the handlers to them; `None` where `asked` to stop before the
    /// services are there.
    pub(crate) async fn start(self, asked: Asked<'_>) -> Result<Option<Running>, StartupError> {
        if let Some(directory) = &self.settings.spool_dir
            && let Err(why) = Spool::probe(Arc::clone(directory)).await
        {
            return Err(StartupError::of(vec![format!(
                "uploads cannot be written to the directory {}: {why}; make it, or name another by `spool_dir`",
                directory.display()
            )]));
        }
        let counts = self.counts();
        let limit = self.settings.startup_timeout;
        let started = Services::start(&self.providers, self.given, limit, asked).await;
        let Some(services) = started.map_err(StartupError::of)? else { return Ok(None) };
        let controllers = match build(&self.controllers, services.container()) {
            Ok(controllers) => controllers,
            Err(fault) => {
                services.stop(limit).await;
                return Err(StartupError::of(vec![fault]));
            }
        };
        let bound = self.handlers.into_iter().map(|planned| planned.bind(&controllers, services.container()));
        let endpoints = bound.chain(self.unlisted).collect();
        let mut endings = self.endings;
        if let Some(format) = &mut endings.format {
            format.services = services_of(&self.problems_need, services.container());
        }
        let dispatcher =
            Dispatcher { routing: self.routing, endpoints, settings: self.settings.clone(), endings };
        let said = (self.title, self.hints, self.published.docs);
        Ok(Some(Running::new(said, counts, self.settings, dispatcher, services)))
    }
}

/// What a controller needs is there: the plan has been checked, and its services have been made. An expression of one
/// of its fields may panic all the same.
fn build(definitions: &[&'static Definition], container: &Container) -> Result<Controllers, String> {
    let build = |definition: &'static Definition| {
        let controller = || (definition.build)(&mut Wiring::of(container));
        let controller = catch_unwind(AssertUnwindSafe(controller)).map_err(|panic| {
            let Definition { name, file, line, .. } = definition;
            format!("controller `{name}` ({file}:{line}) failed: {:#}", Error::of_panic(&*panic))
        });
        Ok(controller?.map(|controller| (definition, controller)))
    };
    definitions.iter().filter_map(|definition| build(definition).transpose()).collect()
}

fn services_of(needs: &[Need], container: &Container) -> Vec<Singleton> {
    needs.iter().filter_map(|need| container.get(need.key).cloned()).collect()
}

impl Planned {
    fn bind(self, controllers: &Controllers, container: &Container) -> Endpoint {
        let Self { mut endpoint, route, owner, needs } = self;
        let is_its =
            |known: &Definition| owner.is_some_and(|owner| (known.controller)() == (owner.controller)());
        let controller = controllers.iter().find(|(definition, _)| is_its(definition));
        let controller =
            controller.map_or_else(|| Arc::new(()) as _, |(_, controller)| Arc::clone(controller));
        if let Some(call) = (route.call)(Some(controller)) {
            endpoint.call = call;
        }
        endpoint.route.services = services_of(&needs, container);
        endpoint
    }
}

impl Plan {
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The line that says what there is, and below it what may have been meant otherwise.
    pub(super) fn banner(&self) -> String {
        banner(&self.title, self.counts(), &self.hints)
    }

    /// Controllers and routes.
    fn counts(&self) -> (usize, usize) {
        (self.controllers.len(), self.handlers.len())
    }
}

impl Application {
    /// Starts it: makes everything that requests need, or says all that is in the way.
    pub(crate) async fn start(self) -> Result<Running, StartupError> {
        let running = self.plan()?.start(pin!(pending())).await?;
        running.ok_or_else(|| StartupError::of(vec!["it was asked to stop".to_owned()]))
    }
}
