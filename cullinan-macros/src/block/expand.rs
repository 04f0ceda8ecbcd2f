//! What is generated for an impl block of handlers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Path};

use super::parse::Block;
use super::shape::{Said, drop_sockets, handlers, head, is_generic, method_names, name};
use crate::diagnostic::Errors;
use crate::generics::lasting;
use crate::handler::{Controller, Expansion, Handler, Owner, imports, offered, sockets};
use crate::paths::{Ends, Paths};

/// `#[controller]` on an impl block.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut block: Block = match syn::parse2(item.clone()) {
        Ok(block) => block,
        Err(error) => return [item, error.to_compile_error()].into_iter().collect(),
    };
    let Said { respond_with, renamed } = Said::read(arguments, &mut errors);
    drop_sockets(&mut block, sockets::HAS_SOCKETS, &mut errors);
    let handlers = handlers(&mut block);
    let is_sound = head(&block, &mut errors);
    let mut tokens = block.to_token_stream();
    let name = name(&block.ty).filter(|_| is_sound);
    let all = handlers.iter().flat_map(|(handler, _)| &handler.operations);
    let renamed = renamed.or_else(|| all.clone().find_map(|operation| operation.renamed.clone()));
    let imports: Vec<_> = handlers.iter().map(|(handler, _)| imports(handler, 0)).collect();
    let mut sound = Vec::new();
    for (mut handler, told) in handlers {
        respond_with.iter().for_each(|path| handler.offer(path));
        if told.is_empty() {
            sound.push(handler);
        }
        errors.append(told);
    }
    // Of handlers with mistakes it is not known what they return.
    let checked = respond_with.as_ref().filter(|_| errors.is_empty());
    let generated = name.map(|name| generated(&block, name, &sound, checked, &Paths::new(renamed.as_ref())));
    tokens.extend(quote! {
        #[allow(
            deprecated, non_upper_case_globals, unused_imports, unused_qualifications,
            clippy::multiple_bound_locations, clippy::redundant_closure
        )]
        const _: () = { #(#imports)* #generated };
    });
    tokens.extend(errors.into_tokens());
    tokens
}

fn generated(
    block: &Block,
    name: String,
    handlers: &[Handler],
    respond_with: Option<&Path>,
    paths: &Paths,
) -> TokenStream {
    // The user's `impl`: what rustc says about a type in both blocks, suggestions included, is then said once.
    let (open, ty, impl_token) = (paths.open(), &block.ty, &block.impl_token);
    let owner = Owner::Controller(Controller { ty, name, generic: is_generic(block) });
    let mut all = Expansion::default();
    let mut taken = method_names(block);
    for handler in handlers {
        let one = handler.expand(&owner, paths);
        all.items.extend(handler.links(&owner, None, paths, &mut taken));
        all.items.extend(one.items);
        all.checks.extend(one.checks);
        all.routes.extend(one.routes);
    }
    let check = respond_with.map(|path| offered(path, handlers, paths));
    let generics = lasting(&block.generics);
    let (params, _, clause) = generics.split_for_impl();
    let (items, checks, assertion) = (&all.items, &all.checks, assertion(block, &generics, paths));
    let submission = submission(block, &generics, &all.routes, paths);
    quote! {
        #open
        #assertion
        #impl_token #params #ty #clause { #items #check }
        #checks
        #submission
    }
}

/// The struct is a controller; the error is under the type's name.
fn assertion(block: &Block, generics: &Generics, paths: &Paths) -> TokenStream {
    let (ty, ends) = (&block.ty, Ends::of(&block.ty));
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::assert_controller::<#ty>);
    let call = quote_spanned!(ends.last=> #path());
    if !is_generic(block) {
        return quote!(const _: () = #call;);
    }
    let (params, _, clause) = generics.split_for_impl();
    quote!(#[allow(dead_code)] fn __cullinan_assert #params () #clause { #call })
}

fn submission(block: &Block, generics: &Generics, routes: &[TokenStream], paths: &Paths) -> TokenStream {
    let (p, ty) = (paths.here(), &block.ty);
    let (params, _, clause) = generics.split_for_impl();
    if is_generic(block) {
        // A second block is an error under its type.
        let Ends { first, last } = Ends::of(ty);
        let head = quote_spanned!(first=> impl);
        let constant = quote! {
            const BLOCK: #p::Block = #p::Block {
                owner: #p::Owner::Controller(|| #p::TypeId::of::<Self>()),
                routes: &[#(#routes),*],
            };
        };
        let body = quote_spanned!(last=> { #constant });
        return quote!(#head #params #p::GenericBlock for #ty #clause #body);
    }
    quote! {
        #p::inventory::submit! {
            #p::Block {
                owner: #p::Owner::Controller(|| #p::TypeId::of::<#ty>()),
                routes: &[#(#routes),*],
            }
        }
    }
}
