//! One verb attribute: its keywords as data.

use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{Attribute, LitBool, LitInt, LitStr, Path};

use super::documented::Documented;
use super::listings::Listings;
use super::methods::Methods;
use super::sockets::{self, Sockets};
use super::verb::Verb;
use crate::attribute::arguments;
use crate::diagnostic::Errors;
use crate::keywords::{Keyword, Keywords, Table};
use crate::lifecycle::Lifecycle;
use crate::param::url_regex_faults;
use crate::quantity::Quantity;

const KNOWN: &[Keyword] = &[
    ("url", "\"/path\""),
    ("name", "\"name\""),
    ("status_code", "202"),
    ("tags", "[\"tag\"]"),
    ("summary", "\"text\""),
    ("description", "\"text\""),
    ("deprecated", "\"2027-01-31\""),
    ("sunset", "\"2027-12-31\""),
    ("version", "\"2\""),
    ("include_in_schema", "false"),
    ("security", "[\"bearer\"]"),
    ("body_limit", "\"2MiB\""),
    ("timeout", "\"30s\""),
    ("responses", "[Conflict<Error>]"),
    ("respond_with", "path"),
    ("blocking", ""),
    ("crate", "path::to::cullinan"),
    ("query_params", "[\"name\"]"),
    ("body_params", "[\"name\"]"),
    ("file_params", "[\"name\"]"),
    ("headers", "[\"X-Name\"]"),
    ("get_request_body", "true"),
    ("methods", "[\"GET\", \"PURGE\"]"),
];

const EXPLAINED: &[(&str, &str)] =
    &[("url_params", "the url lists its placeholders: drop `url_params`, and take `url: UrlParams`")];

/// What one verb attribute says.
pub(crate) struct Operation {
    pub(crate) verb: Verb,
    /// As it was written: it is imported again, so that the user's import counts as used.
    pub(crate) path: Path,
    pub(crate) methods: Methods,
    pub(crate) url: Option<LitStr>,
    pub(crate) name: Option<LitStr>,
    pub(crate) status_code: Option<LitInt>,
    pub(crate) tags: Vec<LitStr>,
    pub(crate) summary: Option<LitStr>,
    pub(crate) description: Option<LitStr>,
    pub(crate) lifecycle: Lifecycle,
    pub(crate) include_in_schema: Option<LitBool>,
    pub(crate) security: Option<Vec<LitStr>>,
    pub(crate) body_limit: Option<Quantity>,
    pub(crate) timeout: Option<Quantity>,
    pub(crate) responses: Vec<Documented>,
    pub(crate) respond_with: Option<Path>,
    pub(crate) blocking: Option<Span>,
    pub(crate) listings: Listings,
    pub(crate) sockets: Option<Sockets>,
    pub(crate) renamed: Option<Path>,
}

impl Operation {
    pub(crate) fn read(verb: Verb, attribute: &Attribute, errors: &mut Errors) -> Self {
        let arguments = arguments(attribute, errors);
        Self::new(verb, attribute.path().clone(), arguments, errors)
    }

    pub(crate) fn new(verb: Verb, path: Path, arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut keywords = Keywords::new(table(verb), errors);
        keywords.read(arguments);
        let route = verb == Verb::Route;
        if route && !keywords.has("methods") {
            let message =
                "`route_api` names its methods: write `methods = [\"GET\", \"PURGE\"]` or `methods = \"*\"`";
            keywords.errors.at(path.span(), message);
        }
        let url = keywords.string("url");
        if let Some(url) = &url {
            url_regex_faults(url, keywords.errors);
        }
        Self {
            methods: if route { keywords.methods() } else { Methods::of(verb) },
            url,
            name: keywords.string("name"),
            status_code: keywords.status("status_code"),
            tags: keywords.strings("tags"),
            summary: keywords.string("summary"),
            description: keywords.string("description"),
            lifecycle: keywords.lifecycle(),
            include_in_schema: keywords.boolean("include_in_schema"),
            security: keywords.has("security").then(|| keywords.strings("security")),
            body_limit: keywords.quantity("body_limit"),
            timeout: keywords.quantity("timeout"),
            responses: keywords.responses(),
            respond_with: keywords.path("respond_with"),
            blocking: keywords.flag("blocking"),
            listings: keywords.listings(verb),
            sockets: keywords.sockets(verb),
            renamed: keywords.path("crate"),
            verb,
            path,
        }
    }

    /// The url as it was written, `/` when there is none.
    pub(crate) fn url_text(&self) -> String {
        self.url.as_ref().map_or_else(|| "/".to_owned(), LitStr::value)
    }

    /// Where an error about the url belongs.
    pub(crate) fn url_span(&self) -> Span {
        self.url.as_ref().map_or_else(|| self.verb_span(), LitStr::span)
    }

    fn verb_span(&self) -> Span {
        self.path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
    }
}

fn table(verb: Verb) -> Table {
    if verb == Verb::WebSocket {
        let (known, explained) = (sockets::KNOWN, sockets::EXPLAINED);
        return Table { attribute: verb.attribute(), known, bare: Some("url"), explained };
    }
    let known = match KNOWN {
        [common @ .., _methods] if verb != Verb::Route => common,
        all => all,
    };
    Table { attribute: verb.attribute(), known, bare: Some("url"), explained: EXPLAINED }
}
