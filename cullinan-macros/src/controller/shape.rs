//! The keywords of `#[controller(..)]` on a struct.

use proc_macro2::TokenStream;
use syn::{LitBool, LitStr, Path};

use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::quantity::Quantity;

const TABLE: Table = Table {
    attribute: "controller",
    known: &[
        ("url", "\"/path\""),
        ("tags", "[\"tag\"]"),
        ("body_limit", "\"2MiB\""),
        ("timeout", "\"30s\""),
        ("include_in_schema", "false"),
        ("security", "[\"bearer\"]"),
        ("discover", "false"),
        ("crate", "path::to::cullinan"),
    ],
    bare: Some("url"),
    explained: &[],
};

/// What the attribute says.
pub(super) struct Declaration {
    pub(super) url: Option<LitStr>,
    pub(super) tags: Vec<LitStr>,
    pub(super) body_limit: Option<Quantity>,
    pub(super) timeout: Option<Quantity>,
    pub(super) include_in_schema: Option<LitBool>,
    pub(super) security: Option<Vec<LitStr>>,
    pub(super) discover: bool,
    pub(super) renamed: Option<Path>,
}

impl Declaration {
    pub(super) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut keywords = Keywords::new(TABLE, errors);
        keywords.read(arguments);
        Self {
            url: keywords.string("url"),
            tags: keywords.strings("tags"),
            body_limit: keywords.quantity("body_limit"),
            timeout: keywords.quantity("timeout"),
            include_in_schema: keywords.boolean("include_in_schema"),
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
