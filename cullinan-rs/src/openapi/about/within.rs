//! What a module says of its document, with what the application says around it.

use super::openapi::OpenApi;

/// What tells what the application is rather than how it is offered.
const OWN: [&str; 3] = ["title", "summary", "description"];

impl OpenApi {
    /// What is said here, and where nothing is, what is said around it: all but title, summary, description and webhooks.
    /// Of the tags around it those count that `is_used` knows.
    pub(crate) fn within(&self, around: &Self, is_used: impl Fn(&str) -> bool) -> Self {
        let mut this = self.clone();
        for (name, value) in around.info.iter().filter(|(name, _)| !OWN.contains(&name.as_str())) {
            this.info.entry(name.as_str()).or_insert_with(|| value.clone());
        }
        this.external_docs = this.external_docs.or_else(|| around.external_docs.clone());
        this.security = this.security.or_else(|| around.security.clone());
        if this.servers.is_empty() {
            this.servers.clone_from(&around.servers);
        }
        for (name, scheme) in &around.schemes {
            this.schemes.entry(name.clone()).or_insert_with(|| scheme.clone());
        }
        let is_new = |name: &str| !self.tags.iter().any(|own| own.name == name) && is_used(name);
        this.tags.extend(around.tags.iter().filter(|tag| is_new(&tag.name)).cloned());
        this
    }
}
