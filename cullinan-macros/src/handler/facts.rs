//! What the runtime checks while the user's crate is compiled.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::expand::Owner;
use super::operation::Operation;
use super::shape::Handler;
use crate::paths::{Ends, Paths};

impl Handler {
    /// The constant of facts that the checks of one route look at.
    pub(super) fn facts(
        &self,
        index: usize,
        operation: &Operation,
        owner: &Owner<'_>,
        paths: &Paths,
    ) -> TokenStream {
        let (p, verb, url) = (paths.here(), operation.verb.variant(), operation.url_text());
        let (name, conditions) = (self.hidden(&format!("_facts_{index}")), &self.conditions);
        let arguments = self.arguments.iter().map(|argument| argument.fact(paths));
        let (new, listings) = match operation.listings.kinds(paths) {
            Some(kinds) => ("listing", Some(quote!(, #kinds))),
            None => ("new", None),
        };
        let new = Ident::new(new, Span::call_site());
        let prefix = match owner {
            Owner::Free => quote!(""),
            Owner::Controller(_) => quote!(#p::Prefix::<Self>::URL),
        };
        quote! {
            #conditions
            #[doc(hidden)]
            const #name: #p::Facts = #p::Facts::#new(#p::Verb::#verb, #prefix, #url, &[#(#arguments),*] #listings);
        }
    }

    /// Whether the answer is always empty, for the checks of `status_code` and of what opens sockets. Of what a function
    /// makes an answer of, that answer is looked at when the application starts.
    pub(super) fn empty(&self, paths: &Paths) -> Option<TokenStream> {
        let needs_it =
            |operation: &&Operation| operation.status_code.is_some() || operation.sockets.is_some();
        self.operations.iter().find(needs_it)?;
        let (name, conditions) = (self.hidden("_empty"), &self.conditions);
        let empty = self.told(paths, "EMPTY", &quote!(true));
        Some(quote! {
            #conditions
            #[doc(hidden)]
            const #name: bool = #empty;
        })
    }

    /// The checks of one route, each a call underlined where its error belongs.
    pub(super) fn checks(
        &self,
        index: usize,
        operation: &Operation,
        owner: &Owner<'_>,
        paths: &Paths,
    ) -> Vec<TokenStream> {
        let facts = owner.constant(&self.hidden(&format!("_facts_{index}")));
        let at_url = Ends::at(operation.url_span());
        let whole = ["url", "covered"].map(|name| check(paths, at_url, name, &quote!(&#facts)));
        let arguments = self.arguments.iter().enumerate().flat_map(|(index, argument)| {
            let index = Literal::usize_unsuffixed(index);
            let (name, ty) = (Ends::at(argument.name_span), Ends::of(&argument.ty));
            [
                check(paths, name, "argument", &quote!(&#facts, #index)),
                check(paths, ty, "reader", &quote!(&#facts, #index)),
            ]
        });
        let status = operation.status_code.as_ref().map(|status| {
            let (p, empty) = (paths.here(), owner.constant(&self.hidden("_empty")));
            check(paths, Ends::of(status), "status", &quote!(#p::Some(#status), #empty))
        });
        let listings = operation.listings.given.iter().map(|(keyword, listing)| {
            let (p, listing) = (paths.here(), Ident::new(listing, Span::call_site()));
            check(paths, Ends::at(*keyword), "listed", &quote!(&#facts, #p::Listing::#listing))
        });
        let socket = operation.sockets.as_ref().map(|_| {
            let empty = owner.constant(&self.hidden("_empty"));
            let name = Ends::at(self.ident.span());
            [
                check(paths, name, "socket", &quote!(&#facts)),
                check(paths, self.output_ends(), "answers_nothing", &empty),
            ]
        });
        let socket = socket.into_iter().flatten();
        let responses = operation.responses.iter().map(|documented| documented.check(paths));
        let extra = socket.chain(listings).chain(status).chain(responses);
        whole.into_iter().chain(arguments).chain(extra).collect()
    }
}

/// `P::check::name(..)`, underlined at `ends`.
pub(crate) fn check(paths: &Paths, ends: Ends, name: &str, arguments: &TokenStream) -> TokenStream {
    let (p, name) = (paths.at(ends.first), Ident::new(name, ends.last));
    let module = quote_spanned!(ends.first=> #p::check);
    quote_spanned!(ends.last=> #module::#name(#arguments))
}
