//! `Published`: the document of an application, and its texts, each made when it is first asked for.

use std::hash::{DefaultHasher, Hasher};
use std::sync::OnceLock;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

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

    /// Where it is served.
    pub(crate) const fn url(self) -> &'static str {
        match self {
            Self::Json => "/openapi.json",
            Self::Yaml => "/openapi.yaml",
            Self::Older => "/openapi-3.0.json",
        }
    }

    /// RFC 9512 for YAML.
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Json | Self::Older => "application/json",
            Self::Yaml => "application/yaml",
        }
    }
}

/// The document, and its texts.
pub(crate) struct Published {
    document: Value,
    json: OnceLock<Text>,
    yaml: OnceLock<Text>,
    older: OnceLock<Text>,
}

/// What all answers share, and its validator.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) bytes: Bytes,
    pub(super) etag: HeaderValue,
}

impl Published {
    pub(crate) fn new(document: Value) -> Self {
        Self { document, json: OnceLock::new(), yaml: OnceLock::new(), older: OnceLock::new() }
    }

    pub(crate) fn into_document(self) -> Value {
        self.document
    }

    /// Whether the text is there already, so that it costs nothing.
    pub(super) fn has(&self, form: Form) -> bool {
        self.text_of(form).get().is_some()
    }

    pub(super) fn text(&self, form: Form) -> &Text {
        self.text_of(form).get_or_init(|| Text::new(write(&self.document, form)))
    }

    fn text_of(&self, form: Form) -> &OnceLock<Text> {
        match form {
            Form::Json => &self.json,
            Form::Yaml => &self.yaml,
            Form::Older => &self.older,
        }
    }
}

fn write(document: &Value, form: Form) -> String {
    match form {
        Form::Json => json(document),
        Form::Yaml => yaml(document),
        Form::Older => json(&older(document)),
    }
}

fn json(document: &Value) -> String {
    // In JSON the sign only stands in texts. Without it the document can stand in a page as it is: the words in it
    // are the user's, and may end a `<script>`.
    document.to_string().replace('<', "\\u003c")
}

impl Text {
    fn new(text: String) -> Self {
        Self { etag: etag(text.as_bytes()), bytes: text.into() }
    }
}

/// A strong validator: the same for the same text, whichever process serves it.
fn etag(text: &[u8]) -> HeaderValue {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        hasher.write_u8(salt);
        hasher.write(text);
        hasher.finish()
    };
    let text = format!("\"{:016x}{:016x}\"", half(0), half(1));
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("\"openapi\""))
}
