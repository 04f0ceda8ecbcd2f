//! The item and everything beside it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{attributes, check, normalise, rules, traits};
use crate::model::shape::Model;
use crate::paths::Paths;

/// The model.
pub(in crate::model) fn expand(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let described = attributes::described(item, model, paths);
    let patterns = rules::patterns(item, model, paths);
    let members = [Some(check::function(model, paths)), normalise::function(model, paths)];
    let members = members.iter().flatten();
    assemble(described, model, paths, &quote!(#patterns), &quote!(#(#members)*))
}

/// A model with mistakes: the traits without what is wrong.
pub(in crate::model) fn keep(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let p = paths.here();
    let nothing = quote!(fn check(&self, _: &#p::Report<'_>) {});
    assemble(item.clone(), model, paths, &TokenStream::new(), &nothing)
}

fn assemble(
    mut item: DeriveInput,
    model: &Model,
    paths: &Paths,
    patterns: &TokenStream,
    members: &TokenStream,
) -> TokenStream {
    let p = paths.here();
    let derives = attributes::derives(&item, paths);
    item.attrs.extend(attributes::crates(paths));
    let (ident, traits) = (&item.ident, traits::all(&item, model, paths));
    let checked = traits::checked(&item, model, paths);
    let (params, arguments, clause) = checked.split_for_impl();
    quote! {
        #derives
        #item

        #[allow(deprecated, non_snake_case, unused_imports, unused_variables, unreachable_patterns, clippy::redundant_closure)]
        const _: () = {
            use #p::fallback::*;
            #patterns
            impl #params #p::Check for #ident #arguments #clause {
                #members
            }
            #traits
        };
    }
}
