//! `Tag`: a group of operations, by the application's own words.

use serde_json::{Map, Value, json};

use super::text::with;

/// A group of operations. The tags that are said stand first in the document, in their order, those that only
/// controllers and handlers name behind them. Without a description a tag keeps the doc comment of its controller.
#[derive(Clone, Debug)]
pub struct Tag {
    pub(super) name: String,
    members: Map<String, Value>,
}

impl Tag {
    /// The group of that name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { members: with(Map::new(), "name", name.clone()), name }
    }

    /// What it is about, as Markdown, in place of the controller's doc comment.
    #[must_use]
    pub fn description(self, text: impl Into<String>) -> Self {
        Self { members: with(self.members, "description", text.into()), ..self }
    }

    /// Where more is said of it.
    #[must_use]
    pub fn external_docs(self, url: impl Into<String>, description: impl Into<String>) -> Self {
        let docs = json!({ "url": url.into(), "description": description.into() });
        Self { members: with(self.members, "externalDocs", docs), ..self }
    }

    pub(super) fn value(&self) -> Value {
        self.members.clone().into()
    }
}
