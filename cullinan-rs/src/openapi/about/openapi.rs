//! `OpenApi`: what an application says of itself in its document.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::contact::{Contact, License};
use super::scheme::SecurityScheme;
use super::server::Server;
use super::tag::Tag;
use super::text::with;
use super::webhook::Webhook;

/// The version of an application that does not say its own.
const VERSION: &str = "0.1.0";

/// What an application says of itself in its document besides its routes, or a module in one of its own.
///
/// All of it may be left out: the version is then `0.1.0`, the server is the one that the document comes from, and
/// whatever else is not said is not there. What is said twice counts as it was said last; servers, tags, schemes and
/// webhooks add up.
///
/// ```
/// use cullinan::openapi::{Contact, License, SecurityScheme, Server};
/// use cullinan::prelude::*;
///
/// let application = Application::discover().title("Library").with_openapi(
///     OpenApi::new()
///         .version(env!("CARGO_PKG_VERSION"))
///         .description("Books, and who has them.")
///         .contact(Contact::new().email("books@library.example"))
///         .license(License::spdx("Apache-2.0"))
///         .server(Server::new("https://library.example").description("What everybody uses"))
///         .scheme("bearer", SecurityScheme::bearer())
///         .security(["bearer"]),
/// );
/// # let _ = application;
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "it is given to `with_openapi`"]
pub struct OpenApi {
    pub(super) info: Map<String, Value>,
    pub(super) external_docs: Option<Value>,
    pub(super) servers: Vec<Server>,
    pub(super) tags: Vec<Tag>,
    pub(super) schemes: BTreeMap<String, SecurityScheme>,
    pub(super) security: Option<Vec<String>>,
    pub(in crate::openapi) webhooks: Vec<Webhook>,
}

impl OpenApi {
    /// Nothing said yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is called; without it that is the application's title, or the module's name.
    pub fn title(self, title: impl Into<String>) -> Self {
        self.say("title", title.into())
    }

    /// The version of the API, such as `env!("CARGO_PKG_VERSION")`.
    pub fn version(self, version: impl Into<String>) -> Self {
        self.say("version", version.into())
    }

    /// What it is, in a line. OpenAPI 3.0 has no place for it.
    pub fn summary(self, text: impl Into<String>) -> Self {
        self.say("summary", text.into())
    }

    /// What it is, as Markdown.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.say("description", text.into())
    }

    /// The url of the terms under which it is offered.
    pub fn terms_of_service(self, url: impl Into<String>) -> Self {
        self.say("termsOfService", url.into())
    }

    /// Whom to ask.
    pub fn contact(self, contact: Contact) -> Self {
        self.say("contact", contact.into_value())
    }

    /// Under which licence it is offered.
    pub fn license(self, license: License) -> Self {
        self.say("license", license.into_value())
    }

    /// Where more is said of it.
    pub fn external_docs(mut self, url: impl Into<String>, description: impl Into<String>) -> Self {
        self.external_docs = Some(json!({ "url": url.into(), "description": description.into() }));
        self
    }

    /// A further server that offers it.
    pub fn server(mut self, server: Server) -> Self {
        self.servers.push(server);
        self
    }

    /// A group of operations: where it stands among others, and what it is about.
    pub fn tag(mut self, tag: Tag) -> Self {
        self.tags.push(tag);
        self
    }

    /// A way in which callers prove who they are, under the name that `security = [..]` speaks of.
    pub fn scheme(mut self, name: impl Into<String>, scheme: SecurityScheme) -> Self {
        self.schemes.insert(name.into(), scheme);
        self
    }

    /// What every call must prove, unless its handler or its controller says otherwise: any one of these, each as in
    /// `security = ["bearer", "oauth(books:read)"]`.
    pub fn security<T: Into<String>>(mut self, requirements: impl IntoIterator<Item = T>) -> Self {
        self.security = Some(requirements.into_iter().map(Into::into).collect());
        self
    }

    /// A request that the application sends.
    pub fn webhook(mut self, webhook: Webhook) -> Self {
        self.webhooks.push(webhook);
        self
    }

    fn say(self, name: &str, value: impl Into<Value>) -> Self {
        Self { info: with(self.info, name, value), ..self }
    }

    /// The object `info`.
    pub(in crate::openapi) fn info(&self, title: &str) -> Value {
        let mut info = self.info.clone();
        info.entry("title").or_insert_with(|| title.into());
        info.entry("version").or_insert_with(|| VERSION.into());
        info.into()
    }

    /// Puts what it says into a document: servers, security, and where more is said.
    pub(in crate::openapi) fn write(&self, document: &mut Map<String, Value>) {
        let servers: Vec<_> = self.servers.iter().cloned().map(Server::into_value).collect();
        let servers = if servers.is_empty() { vec![json!({ "url": "/" })] } else { servers };
        document.insert("servers".into(), servers.into());
        let security = self.security.iter().flatten().map(|text| super::checked::requirement(text));
        document.insert("security".into(), security.collect());
        if let Some(docs) = &self.external_docs {
            document.insert("externalDocs".into(), docs.clone());
        }
    }

    /// The security schemes by name.
    pub(in crate::openapi) fn schemes(&self) -> Map<String, Value> {
        let schemes = self.schemes.iter();
        schemes.map(|(name, scheme)| (name.clone(), scheme.clone().into_value())).collect()
    }

    /// The tags that are said, and what is said of them.
    pub(in crate::openapi) fn tags(&self) -> impl Iterator<Item = (&str, Value)> {
        self.tags.iter().map(|tag| (tag.name.as_str(), tag.value()))
    }
}
