//! The functions that lead back to a handler: `find_url(7)` beside `find`.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Visibility, parse_str};

use super::expand::Owner;
use super::operation::Operation;
use super::shape::Handler;
use crate::names::plain;
use crate::paths::Paths;
use crate::url::{normalised, placeholders};

impl Handler {
    /// A function for the url of the first verb, and for each further url. A name that is `taken` already is left to
    /// its owner; a generic controller has none, since its urls may differ with its type. Without a `visibility` they
    /// are as visible as the controller.
    pub(crate) fn links(
        &self,
        owner: &Owner<'_>,
        visibility: Option<&Visibility>,
        paths: &Paths,
        taken: &mut HashSet<String>,
    ) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut urls = HashSet::new();
        for (index, operation) in self.operations.iter().enumerate() {
            let name = match index {
                0 => format!("{}_url", plain(&self.ident)),
                _ => format!("{}_{}_url", plain(&self.ident), operation.verb.suffix()),
            };
            if !owner.is_generic()
                && urls.insert(normalised(&operation.url_text()))
                && taken.insert(name.clone())
            {
                let name = Ident::new(&name, self.ident.span());
                tokens.extend(self.link(index, operation, &name, owner, visibility, paths));
            }
        }
        tokens
    }

    /// `None` for a url with a placeholder whose name no argument can have, or two can.
    fn link(
        &self,
        index: usize,
        operation: &Operation,
        name: &Ident,
        owner: &Owner<'_>,
        visibility: Option<&Visibility>,
        paths: &Paths,
    ) -> Option<TokenStream> {
        let (p, conditions, url) = (paths.here(), &self.conditions, operation.url_text());
        let (mut names, mut arguments, mut values) = (HashSet::new(), Vec::new(), Vec::new());
        for placeholder in placeholders(&url) {
            let ident = identifier(placeholder.name).filter(|ident| names.insert(ident.clone()))?;
            let text = placeholder.name;
            // The type is resolved where it is written; so is a private one, which is nobody's business but the caller's.
            match self.arguments.iter().find(|argument| argument.name == text) {
                Some(argument) => {
                    let ty = &argument.ty;
                    arguments.push(quote!(#ident: impl #p::UrlValue<#ty>));
                    values.push(quote!(.with::<#ty>(#text, &#ident)));
                }
                None => {
                    arguments.push(quote!(#ident: impl #p::serde::Serialize));
                    values.push(quote!(.with_any(#text, #ident)));
                }
            }
        }
        let (route, label) = (self.route_name(index, operation, owner), self.label(owner));
        let (prefix, behind) = match owner {
            Owner::Free => (quote!(0), ""),
            Owner::Controller(_) => {
                (quote!({ #p::Prefix::<Self>::PLACEHOLDERS }), " behind the controller's")
            }
        };
        let docs = format!("Leads to `{label}`: the url `{url}`{behind}, for `Urls::to`.");
        // Where the handler stands, so that a second function of the name is told there.
        let at = self.ident.span();
        let visibility = visibility.map_or_else(|| quote_spanned!(at=> pub), ToTokens::to_token_stream);
        let body = quote!(#p::Link::new(#route)#(#values)*);
        let link = quote_spanned!(at=> #visibility fn #name(#(#arguments),*) -> #p::Link<#prefix> { #body });
        Some(quote! {
            #conditions
            #[doc = #docs]
            #[allow(
                dead_code, missing_docs, non_snake_case, private_bounds, private_interfaces, unreachable_pub,
                clippy::missing_const_for_fn, clippy::needless_pass_by_value, clippy::too_many_arguments
            )]
            #link
        })
    }
}

/// The name as that of an argument; the words that are keywords everywhere can be none.
fn identifier(name: &str) -> Option<Ident> {
    let raw = || parse_str::<Ident>(&format!("r#{name}"));
    let mut ident = parse_str::<Ident>(name).or_else(|_| raw()).ok()?;
    ident.set_span(Span::mixed_site());
    Some(ident)
}
