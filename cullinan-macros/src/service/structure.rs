//! `#[service]` on a struct.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::ItemStruct;

use super::declaration::Declaration;
use super::fields::{build, shared, sources};
use crate::attribute::conditions;
use crate::diagnostic::Errors;
use crate::generics::lasting;
use crate::names::plain;
use crate::paths::{Paths, attribute_span, local};

/// `#[service(..)]`.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let declaration = Declaration::read("service", arguments, &mut errors);
    let Ok(mut structure) = syn::parse2::<ItemStruct>(item.clone()) else {
        errors.at(
            attribute_span(&item),
            "`service` goes on a struct; a function that makes one is a `#[provider]`",
        );
        return [item, errors.into_tokens()].into_iter().collect();
    };
    let paths = Paths::new(declaration.renamed.as_ref());
    let lifetime = structure.generics.lifetimes().next().cloned();
    if let Some(lifetime) = &lifetime {
        errors.on(lifetime, "a service lives as long as the application: it has no lifetimes");
    }
    let (sources, wiring) = (sources(&mut structure.fields, &mut errors), local("wiring"));
    let body = if errors.is_empty() {
        let shared = shared(&structure.fields, "Provided", &paths);
        let build = build(&sources, &wiring, &paths);
        quote!(#shared #build)
    } else {
        // The impl is there all the same: what needs it has no error of its own.
        quote!(::core::unimplemented!())
    };
    let p = paths.here();
    let build = quote!(fn build(#wiring: &mut #p::Wiring<'_>) -> #p::Option<Self> { #body });
    let mut tokens = structure.to_token_stream();
    if lifetime.is_none() {
        tokens.extend(implementation(&structure, &declaration, &build, &paths));
    }
    tokens.extend(errors.into_tokens());
    tokens
}

fn implementation(
    structure: &ItemStruct,
    declaration: &Declaration,
    build: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let (p, open, ident, name) = (paths.here(), paths.open(), &structure.ident, plain(&structure.ident));
    let generics = lasting(&structure.generics);
    let (params, arguments, clause) = generics.split_for_impl();
    let file = quote_spanned!(ident.span()=> ::core::file!());
    let line = quote_spanned!(ident.span()=> ::core::line!());
    let decided = declaration.expand(&quote!(#p::Provided::<Self>::NEW), paths);
    let conditions = conditions(&structure.attrs);
    let is_root = declaration.is_root();
    let at = paths.at(ident.span());
    let make = quote_spanned!(ident.span()=> #at::Provided::<Self>::make);
    // No registry can name a generic one.
    let submission = structure.generics.params.is_empty().then(|| {
        quote! {
            #p::inventory::submit! {
                #p::Known { provider: &<#ident as #p::Service>::PROVIDER, is_root: #is_root }
            }
        }
    });
    quote! {
        #conditions
        #[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
        const _: () = {
            #open
            impl #params #p::Service for #ident #arguments #clause {
                const PROVIDER: #p::Provider = #p::Provider {
                    kind: "service",
                    name: #name,
                    file: #file,
                    line: #line,
                    make: #make,
                    #decided
                };

                #build
            }
            #submission
        };
    }
}
