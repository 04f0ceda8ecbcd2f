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
    hints: Vec<String>,
    /// Controllers and routes.
    counts: (usize, usize),
    /// Where the docs page is.
    docs: Option<String>,
    services: Services,
}

impl Running {
    pub(super) fn new(
        (title, hints, docs): (String, Vec<String>, Option<String>),
        counts: (usize, usize),
        settings: Settings,
        dispatcher: Dispatcher,
        services: Services,
    ) -> Self {
        Self { dispatcher: Arc::new(dispatcher), settings, title, hints, counts, docs, services }
    }

    /// The line that says what was found, and below it what may have been meant otherwise.
    pub(crate) fn banner(&self) -> String {
        banner(&self.title, self.counts, &self.hints)
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

/// What an application consists of, and what of it may have been meant otherwise.
pub(super) fn banner(title: &str, counts: (usize, usize), hints: &[String]) -> String {
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (controllers, routes) = (count(counts.0, "controller"), count(counts.1, "route"));
    let found = format!("{title}: {controllers}, {routes} (cullinan {})", env!("CARGO_PKG_VERSION"));
    [&[found][..], hints].concat().join("\n")
}
