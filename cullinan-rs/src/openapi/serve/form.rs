//! `Form`: in which forms a document is served, and where.

use std::sync::Arc;

use serde_json::Value;

use super::served::Served;
use super::text::Text;
use crate::openapi::older::older;
use crate::openapi::yaml::yaml;

/// In which form the document is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// OpenAPI 3.1 as JSON.
    Json,
    /// The same as YAML.
    Yaml,
    /// OpenAPI 3.0.3 as JSON, for tools that need it.
    Older,
}

impl Form {
    pub(crate) const ALL: [Self; 3] = [Self::Json, Self::Yaml, Self::Older];

    /// Where it is served, below what it is of.
    pub(crate) const fn url(self) -> &'static str {
        match self {
            Self::Json => "/openapi.json",
            Self::Yaml => "/openapi.yaml",
            Self::Older => "/openapi-3.0.json",
        }
    }

    /// RFC 9512 for YAML.
    const fn media_type(self) -> &'static str {
        match self {
            Self::Json | Self::Older => "application/json",
            Self::Yaml => "application/yaml",
        }
    }

    fn write(self, document: &Value) -> String {
        match self {
            Self::Json => json(document),
            Self::Yaml => yaml(document),
            Self::Older => json(&older(document)),
        }
    }
}

fn json(document: &Value) -> String {
    // In JSON the sign only stands in texts. Without it the document can stand in a page as it is: the words in it
    // are the user's, and may end a `<script>`.
    document.to_string().replace('<', "\\u003c")
}

impl Served {
    /// A document in one of its forms. A client has to ask each time, since the next start of the application may have
    /// another one, and is told cheaply that it has not.
    pub(crate) fn document(url: String, document: &Arc<Value>, form: Form) -> Self {
        let document = Arc::clone(document);
        let text = Text::of(move || form.write(&document).into());
        Self::new(url, form.media_type(), text).asked_each_time()
    }
}
