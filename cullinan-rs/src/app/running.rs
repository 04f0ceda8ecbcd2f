//! An application that is ready to be served.

use std::sync::Arc;

use super::dispatch::Dispatcher;
use super::log;
use super::settings::Settings;
use crate::inject::Services;

/// An application that is ready to be served.
pub(crate) struct Running {
    pub(crate) dispatcher: Arc<Dispatcher>,
    pub(crate) settings: Settings,
    title: String,
    /// Controllers and routes.
    counts: (usize, usize),
    /// Where the docs page is.
    docs: Option<String>,
    services: Services,
}

impl Running {
    pub(super) fn new(
        title: String,
        counts: (usize, usize),
        docs: Option<String>,
        settings: Settings,
        dispatcher: Dispatcher,
        services: Services,
    ) -> Self {
        Self { dispatcher: Arc::new(dispatcher), settings, title, counts, docs, services }
    }

    /// The line that says what was found.
    pub(crate) fn banner(&self) -> String {
        let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        let (controllers, routes) = (count(self.counts.0, "controller"), count(self.counts.1, "route"));
        format!("{}: {controllers}, {routes} (cullinan {})", self.title, env!("CARGO_PKG_VERSION"))
    }

    /// Where the docs page is, if there is one.
    pub(crate) fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Stops the services, once the last request has been answered.
    pub(crate) async fn stop(self) {
        for fault in self.services.stop(self.settings.drain).await {
            log::last_line(&fault);
        }
    }
}
