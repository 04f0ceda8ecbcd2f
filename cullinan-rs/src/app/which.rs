//! `Which`: one of the documents of an application.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::builder::Application;
use super::plan::Plan;
use super::publish::Document;
use super::startup::StartupError;

/// Which document is meant; the application's own where nothing is said.
#[derive(Debug, Default)]
pub(super) struct Which {
    pub(super) module: Option<String>,
    pub(super) host: Option<String>,
    pub(super) version: Option<String>,
}

impl Which {
    /// Whether it is that one. A module has one host, so none has to be said; the document of the default version is the one
    /// without a version.
    fn is(&self, document: &Document, default: Option<&str>) -> bool {
        let Self { module, host, version } = self;
        let is_of_host = match (host, module) {
            (None, Some(_)) => true,
            _ => *host == document.host,
        };
        let version = version.as_deref().filter(|version| Some(*version) != default);
        *module == document.module && is_of_host && version == document.version.as_deref()
    }
}

impl Application {
    /// The document that is meant, if it is there.
    pub(super) fn openapi_of(mut self, which: &Which) -> Result<Option<Value>, StartupError> {
        self.document.is_wanted = true;
        let Plan { published, .. } = self.plan()?;
        let default = published.default.as_deref();
        let found = published.documents.into_iter().find(|document| which.is(document, default));
        // The endpoints that share it are gone.
        Ok(found.map(|document| Arc::unwrap_or_clone(document.value)))
    }
}

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { module, host, version } = self;
        let said = [("module", module), ("host", host), ("version", version)];
        let said = said.into_iter().filter_map(|(name, value)| Some(format!("{name} `{}`", value.as_ref()?)));
        f.write_str(&said.collect::<Vec<_>>().join(", "))
    }
}
