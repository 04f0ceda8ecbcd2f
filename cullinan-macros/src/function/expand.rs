//! What is generated for a free function.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Attribute;

use super::shape::{handler, strip};
use crate::attribute::take_if;
use crate::diagnostic::Errors;
use crate::handler::{Expansion, Handler, Owner, Verb, imports, sockets, stray};
use crate::paths::{Paths, attribute_span};
use crate::source::Function;

/// A verb wherever it was not taken by `#[controller]`.
pub(crate) fn attribute(verb: Verb, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<Function>(item.clone()) else {
        let mut errors = Errors::default();
        stray::item(verb, attribute_span(&item), &mut errors);
        return [item, errors.into_tokens()].into_iter().collect();
    };
    if function.signature.receiver().is_some() {
        return method(verb, function);
    }
    let verbs = function.attributes.iter().filter_map(|attribute| Verb::of(attribute.path())).chain([verb]);
    if let Some(message) = verbs.into_iter().find_map(|verb| sockets::missing(verb, sockets::HAS_SOCKETS)) {
        // The function's types are not there either.
        return syn::Error::new(attribute_span(&function), message).to_compile_error();
    }
    let (handler, errors) = handler(verb, arguments, &mut function);
    let renamed = handler.operations.iter().find_map(|operation| operation.renamed.as_ref());
    let paths = Paths::new(renamed);
    let mut tokens = function.to_token_stream();
    tokens.extend(generated(&handler, errors.is_empty(), &paths));
    if errors.is_empty() {
        tokens.extend(handler.links(
            &Owner::Free,
            Some(&function.visibility),
            &paths.outside(),
            &mut HashSet::new(),
        ));
    }
    tokens.extend(errors.into_tokens());
    tokens
}

/// A method outside of a `#[controller] impl` block. The error is put into its body: only items that belong
/// to an impl block may stand beside it.
fn method(verb: Verb, mut function: Function) -> TokenStream {
    let is_verb = |attribute: &Attribute| Verb::of(attribute.path()).is_some();
    take_if(&mut function.attributes, is_verb);
    strip(&mut function);
    let mut errors = Errors::default();
    stray::method(verb, attribute_span(&function), &mut errors);
    let error = errors.into_tokens();
    quote!(#function #error)
}

fn generated(handler: &Handler, sound: bool, paths: &Paths) -> TokenStream {
    let (p, open, ident) = (paths.here(), paths.open(), &handler.ident);
    let conditions = &handler.conditions;
    let imports = imports(handler, 1);
    let Expansion { items, checks, routes } =
        if sound { handler.expand(&Owner::Free, paths) } else { Expansion::default() };
    let submitted = sound.then(|| {
        quote! {
            #p::inventory::submit! {
                #p::FreeHandler {
                    function: || #p::type_id_of(#ident),
                    block: #p::Block { owner: #p::Owner::Free, routes: &[#(#routes),*] },
                }
            }
        }
    });
    quote! {
        #conditions
        #[allow(deprecated, non_upper_case_globals, unused_imports, unused_qualifications, clippy::redundant_closure)]
        const _: () = {
            #imports
            #open
            #items
            #checks
            #submitted
        };
    }
}
