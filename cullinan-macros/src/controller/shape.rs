//! The keywords of `#[controller(..)]` on a struct.

use proc_macro2::TokenStream;
use syn::{LitBool, LitStr, Path};

use crate::diagnostic::Errors;
use crate::handler::Documented;
use crate::keywords::{Keywords, Table};
use crate::lifecycle::Lifecycle;
use crate::param::url_regex_faults;
use crate::quantity::Quantity;

const TABLE: Table = Table {
    attribute: "controller",
    known: &[
        ("url", "\"/path\""),
        ("tags", "[\"tag\"]"),
        ("body_limit", "\"2MiB\""),
        ("timeout", "\"30s\""),
        ("include_in_schema", "false"),
        ("responses", "[Conflict<Error>]"),
        ("module", "\"name\""),
        ("on_error", "[path]"),
        ("version", "\"2\""),
        ("deprecated", "\"2027-01-31\""),
        ("sunset", "\"2027-12-31\""),
        ("security", "[\"bearer\"]"),
        ("discover", "false"),
        ("crate", "path::to::cullinan"),
    ],
    bare: Some("url"),
    explained: &[(
        "respond_with",
        "`respond_with` stands where the handlers are: write `#[controller(respond_with = path)]` on their impl block",
    )],
};

/// What the attribute says.
pub(super) struct Declaration {
    pub(super) url: Option<LitStr>,
    pub(super) tags: Vec<LitStr>,
    pub(super) body_limit: Option<Quantity>,
    pub(super) timeout: Option<Quantity>,
    pub(super) include_in_schema: Option<LitBool>,
    pub(super) responses: Vec<Documented>,
    pub(super) module: Option<LitStr>,
    pub(super) on_error: Vec<Path>,
    pub(super) lifecycle: Lifecycle,
    pub(super) security: Option<Vec<LitStr>>,
    pub(super) discover: bool,
    pub(super) renamed: Option<Path>,
}

impl Declaration {
    pub(super) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut keywords = Keywords::new(TABLE, errors);
        keywords.read(arguments);
        let url = keywords.string("url");
        if let Some(url) = &url {
            url_regex_faults(url, keywords.errors);
        }
        Self {
            url,
            tags: keywords.strings("tags"),
            body_limit: keywords.quantity("body_limit"),
            timeout: keywords.quantity("timeout"),
            include_in_schema: keywords.boolean("include_in_schema"),
            responses: keywords.responses(),
            module: keywords.string("module"),
            on_error: keywords.paths("on_error"),
            lifecycle: keywords.lifecycle(),
            security: keywords.has("security").then(|| keywords.strings("security")),
            discover: keywords.boolean("discover").is_none_or(|discover| discover.value),
            renamed: keywords.path("crate"),
        }
    }

    /// The url, `/` when there is none.
    pub(super) fn url_text(&self) -> String {
        self.url.as_ref().map_or_else(|| "/".to_owned(), LitStr::value)
    }
}
