//! The item and everything beside it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_quote};

use super::{attributes, check, defaults, normalise, rules, traits};
use crate::model::shape::Model;
use crate::paths::Paths;

const SERIALIZE: (&str, &str) = ("serde", "Serialize");
const JSON_SCHEMA: (&str, &str) = ("schemars", "JsonSchema");

/// The model.
pub(in crate::model) fn expand(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let described = attributes::described(item, model, &paths.outside());
    let functions = rules::functions(item, model, paths);
    let probe = defaults::function(item, model, paths);
    let members = [Some(check::function(model, paths)), normalise::function(model, paths)];
    let members = members.iter().flatten();
    let derives = [SERIALIZE, ("serde", "Deserialize"), JSON_SCHEMA];
    assemble(described, model, paths, (&derives, &quote!(#functions #probe)), &quote!(#(#members)*))
}

/// A model with mistakes: the traits without what is wrong.
pub(in crate::model) fn keep(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let p = paths.here();
    let nothing = quote!(fn check(&self, _: &#p::Report<'_>) {});
    assemble(
        item.clone(),
        model,
        paths,
        (&[SERIALIZE, JSON_SCHEMA], &unreadable(item, paths, None)),
        &nothing,
    )
}

/// A `Deserialize` that asks nothing of the fields: serde's own derive tells what they lack once more.
pub(super) fn unreadable(item: &DeriveInput, paths: &Paths, refusal: Option<&TokenStream>) -> TokenStream {
    if attributes::is_derived(item, "Deserialize") {
        return TokenStream::new();
    }
    let (p, ident, mut generics) = (paths.here(), &item.ident, item.generics.clone());
    let (_, arguments, clause) = item.generics.split_for_impl();
    generics.params.insert(0, parse_quote!('de));
    let (params, ..) = generics.split_for_impl();
    quote! {
        impl #params #p::serde::Deserialize<'de> for #ident #arguments #clause {
            fn deserialize<D: #p::serde::Deserializer<'de>>(_: D) -> ::core::result::Result<Self, D::Error> {
                #refusal
                ::core::result::Result::Err(#p::serde::de::Error::custom("its model has mistakes"))
            }
        }
    }
}

fn assemble(
    mut item: DeriveInput,
    model: &Model,
    paths: &Paths,
    (derives, beside): (&[(&str, &str)], &TokenStream),
    members: &TokenStream,
) -> TokenStream {
    let (p, open, outside) = (paths.here(), paths.open(), paths.outside());
    let derives = attributes::derives(&item, derives, &outside);
    item.attrs.extend(attributes::crates(&outside));
    let (ident, traits) = (&item.ident, traits::all(&item, model, paths));
    let checked = traits::checked(&item, model, paths);
    let (params, arguments, clause) = checked.split_for_impl();
    quote! {
        #derives
        #item

        #[allow(deprecated, non_snake_case, unused_imports, unused_qualifications, unused_mut, unused_variables, unreachable_patterns, clippy::redundant_closure)]
        const _: () = {
            #open
            #beside
            impl #params #p::Check for #ident #arguments #clause {
                #members
            }
            #traits
        };
    }
}
