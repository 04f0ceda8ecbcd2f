//! The table style: what a verb lists for arguments that hold it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::verb::Verb;
use crate::keywords::Keywords;
use crate::paths::Paths;

/// The keywords, the variants of the runtime's enum, and whether they are about the body.
const LISTS: [(&str, &str, bool); 5] = [
    ("query_params", "Query", false),
    ("body_params", "Body", true),
    ("file_params", "Files", true),
    ("headers", "Headers", false),
    ("get_request_body", "Bytes", true),
];

/// What one verb lists.
#[derive(Default)]
pub(crate) struct Listings {
    query: Vec<LitStr>,
    body: Vec<LitStr>,
    files: Vec<LitStr>,
    headers: Vec<LitStr>,
    /// The keywords that were given, and the variants for them.
    pub(super) given: Vec<(Span, &'static str)>,
}

impl Keywords<'_> {
    pub(super) fn listings(&mut self, verb: Verb) -> Listings {
        let mut table = Listings::default();
        for (name, listing, reads_body) in LISTS {
            let Some(keyword) = self.keyword(name) else { continue };
            if reads_body && !verb.has_body() {
                let method = verb.method();
                let message = format!(
                    "{method} has no body: `{name}` has nothing to say; use post_api, put_api or patch_api"
                );
                self.errors.on(&keyword, message);
            }
            if name == "get_request_body" && !self.boolean(name).is_some_and(|wanted| wanted.value) {
                continue;
            }
            table.given.push((keyword.span(), listing));
        }
        table.query = self.names("query_params", |_| None);
        table.body = self.names("body_params", |_| None);
        table.files = self.names("file_params", |_| None);
        table.headers = self.names("headers", header_fault);
        table
    }

    /// A list of names, each given once.
    fn names(&mut self, keyword: &str, fault: fn(&str) -> Option<String>) -> Vec<LitStr> {
        let names = self.some_strings(keyword);
        let is_same =
            |a: &str, b: &str| if keyword == "headers" { a.eq_ignore_ascii_case(b) } else { a == b };
        for (index, name) in names.iter().enumerate() {
            let text = name.value();
            let is_second = names.iter().take(index).any(|earlier| is_same(&earlier.value(), &text));
            let message = match text.as_str() {
                "" => Some(format!("`{keyword}` lists names, and this one is empty")),
                _ if is_second => Some(format!("\"{text}\" is listed twice; keep one")),
                text => fault(text),
            };
            if let Some(message) = message {
                self.errors.on(name, message);
            }
        }
        names
    }
}

/// RFC 9110 §5.1: a header's name is a token.
fn header_fault(name: &str) -> Option<String> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    (!name.bytes().all(is_token)).then(|| format!("\"{name}\" is no header: write a name like \"X-Token\""))
}

impl Listings {
    /// `P::Table { .. }`.
    pub(super) fn expand(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        if self.given.is_empty() {
            return quote!(#p::Table::NOTHING);
        }
        let Self { query, body, files, headers, .. } = self;
        quote! {
            #p::Table {
                query: &[#(#query),*],
                body: &[#(#body),*],
                files: &[#(#files),*],
                headers: &[#(#headers),*],
                optional_headers: false,
            }
        }
    }

    /// `&[P::Listing::Query]`; `None` for a verb that lists nothing.
    pub(super) fn kinds(&self, paths: &Paths) -> Option<TokenStream> {
        let p = paths.here();
        let kinds = self.given.iter().map(|(span, listing)| {
            let listing = Ident::new(listing, *span);
            quote!(#p::Listing::#listing)
        });
        (!self.given.is_empty()).then(|| quote!(&[#(#kinds),*]))
    }
}
