//! What is generated for the struct of a controller.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::ItemStruct;

use super::shape::Declaration;
use crate::diagnostic::Errors;
use crate::docs::Docs;
use crate::generics::lasting;
use crate::handler::{option, security};
use crate::names::plain;
use crate::paths::{Ends, Paths, local};
use crate::quantity::Quantity;
use crate::service::{build, shared, sources};

/// `#[controller(..)]` on a struct.
pub(super) fn structure(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut structure: ItemStruct = match syn::parse2(item.clone()) {
        Ok(structure) => structure,
        Err(error) => return [item, error.to_compile_error()].into_iter().collect(),
    };
    let declaration = Declaration::read(arguments, &mut errors);
    let paths = Paths::new(declaration.renamed.as_ref());
    let p = paths.here();
    if let Some(lifetime) = structure.generics.lifetimes().next() {
        errors.on(lifetime, "a controller lives as long as the application: it has no lifetimes");
    }
    let sources = sources(&mut structure.fields, &mut errors);
    let wiring = local("wiring");
    let body = if errors.is_empty() {
        let shared = shared(&structure.fields, "Instance", &paths);
        let build = build(&sources, &wiring, &paths);
        quote!(#shared #build)
    } else {
        // The impl is there all the same: what needs it has no error of its own.
        quote!(::core::unimplemented!())
    };
    let mut tokens = structure.to_token_stream();
    if structure.generics.lifetimes().next().is_none() {
        tokens.extend(implementation(
            &structure,
            &declaration,
            &quote!(fn build(#wiring: &mut #p::Wiring<'_>) -> #p::Option<Self> { #body }),
            &paths,
        ));
        tokens.extend(registration(&structure, &declaration, &paths));
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
    let (p, open) = (paths.here(), paths.open());
    let (ident, url) = (&structure.ident, declaration.url_text());
    let generics = lasting(&structure.generics);
    let (params, arguments, clause) = generics.split_for_impl();
    let definition = definition(structure, declaration, paths);
    quote! {
        #[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
        const _: () = {
            #open
            impl #params #p::Controller for #ident #arguments #clause {
                const URL: &'static str = #url;
                const DEFINITION: #p::Definition = #definition;

                #build
            }
        };
    }
}

fn definition(structure: &ItemStruct, declaration: &Declaration, paths: &Paths) -> TokenStream {
    let (p, ident) = (paths.here(), &structure.ident);
    let (name, url, tags) = (plain(ident), declaration.url_text(), &declaration.tags);
    let file = quote_spanned!(ident.span()=> ::core::file!());
    let line = quote_spanned!(ident.span()=> ::core::line!());
    let description = option(Docs::read(&structure.attrs).whole(), paths);
    let include_in_schema = option(declaration.include_in_schema.as_ref(), paths);
    let security = security(declaration.security.as_deref(), paths);
    let body_limit = Quantity::bytes(declaration.body_limit.as_ref(), paths);
    let timeout = Quantity::span(declaration.timeout.as_ref(), paths);
    let responses = declaration.responses.iter().map(|documented| documented.expand(paths));
    let (version, lifecycle) = (declaration.lifecycle.version(paths), declaration.lifecycle.expand(paths));
    let (module, on_error) = (option(declaration.module.as_ref(), paths), on_error(declaration, paths));
    let at = ident.span();
    let own = is_generic(structure).then(|| {
        let p = paths.at(at);
        quote_spanned!(at=> || &<Self as #p::GenericBlock>::BLOCK)
    });
    let own = option(own, paths);
    quote! {
        #p::Definition {
            controller: || #p::TypeId::of::<Self>(),
            name: #name,
            url: #url,
            file: #file,
            line: #line,
            tags: &[#(#tags),*],
            description: #description,
            include_in_schema: #include_in_schema,
            security: #security,
            body_limit: #body_limit,
            timeout: #timeout,
            responses: &[#(#responses),*],
            version: #version,
            lifecycle: #lifecycle,
            module: #module,
            on_error: #on_error,
            build: |wiring| #p::Instance::<Self>::make(<Self as #p::Controller>::build, wiring),
            own: #own,
        }
    }
}

/// What is answered to errors: each function is judged under its own name.
fn on_error(declaration: &Declaration, paths: &Paths) -> TokenStream {
    let (p, caught) = (paths.here(), local("caught"));
    if declaration.on_error.is_empty() {
        return quote!(#p::None);
    }
    let add = declaration.on_error.iter().map(|path| {
        let ends = Ends::of(path);
        let call = paths.at(ends.first);
        let call = quote_spanned!(ends.first=> #call::OnError::add);
        quote_spanned!(ends.last=> #call(#caught, #path))
    });
    quote!(#p::Some(|#caught| { #(#add;)* }))
}

/// The check of the url, and the entry in the list of what an application can discover.
fn registration(structure: &ItemStruct, declaration: &Declaration, paths: &Paths) -> TokenStream {
    let (p, ident, outside) = (paths.outside().here(), &structure.ident, paths.outside());
    let check = declaration.url.as_ref().map(|url| {
        let call = outside.at(url.span());
        let check = quote_spanned!(url.span()=> #call::check::prefix(#url));
        quote!(const _: () = #check;)
    });
    let discovered = (declaration.discover && !is_generic(structure))
        .then(|| quote!(#p::inventory::submit! { #p::Discovered(&<#ident as #p::Controller>::DEFINITION) }));
    let responses = responses(declaration, paths);
    quote!(#check #responses #discovered)
}

/// The checks of the answers that are listed for the document.
fn responses(declaration: &Declaration, paths: &Paths) -> Option<TokenStream> {
    let (open, checks) =
        (paths.open(), declaration.responses.iter().map(|documented| documented.check(paths)));
    (!declaration.responses.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports, unused_qualifications)]
            const _: () = {
                #open
                #(#checks;)*
            };
        }
    })
}

fn is_generic(structure: &ItemStruct) -> bool {
    !structure.generics.params.is_empty()
}
