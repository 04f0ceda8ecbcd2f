//! The verbs.

use proc_macro2::{Ident, Span};
use syn::Path;

/// What a handler answers, by its attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
    Options,
    Trace,
    Query,
    Route,
    WebSocket,
}

/// Every verb with its attribute, its variant in the runtime, and its method.
const VERBS: [(Verb, &str, &str, &str); 11] = [
    (Verb::Get, "get_api", "Get", "GET"),
    (Verb::Post, "post_api", "Post", "POST"),
    (Verb::Put, "put_api", "Put", "PUT"),
    (Verb::Patch, "patch_api", "Patch", "PATCH"),
    (Verb::Delete, "delete_api", "Delete", "DELETE"),
    (Verb::Head, "head_api", "Head", "HEAD"),
    (Verb::Options, "options_api", "Options", "OPTIONS"),
    (Verb::Trace, "trace_api", "Trace", "TRACE"),
    (Verb::Query, "query_api", "Query", "QUERY"),
    (Verb::Route, "route_api", "Route", ""),
    (Verb::WebSocket, "websocket", "WebSocket", "GET"),
];

impl Verb {
    /// The verb of an attribute, however its path begins.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let last = path.segments.last()?;
        VERBS.iter().find(|(_, attribute, ..)| last.ident == attribute).map(|(verb, ..)| *verb)
    }

    fn row(self) -> (&'static str, &'static str, &'static str) {
        let row = VERBS.iter().find(|(verb, ..)| *verb == self);
        row.map_or(("", "", ""), |(_, attribute, variant, method)| (attribute, variant, method))
    }

    /// `get_api`.
    pub(crate) fn attribute(self) -> &'static str {
        self.row().0
    }

    /// Whether its requests can have a body.
    pub(crate) fn has_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head | Self::Trace | Self::WebSocket)
    }

    /// What a second route of the same method adds to its name: `get`.
    pub(crate) fn suffix(self) -> &'static str {
        self.attribute().trim_end_matches("_api")
    }

    /// The variant of the runtime's enum.
    pub(crate) fn variant(self) -> Ident {
        Ident::new(self.row().1, Span::call_site())
    }

    /// The method, but for `route_api`.
    pub(crate) fn method(self) -> &'static str {
        self.row().2
    }
}
