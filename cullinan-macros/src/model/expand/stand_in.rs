//! The traits of a model whose attributes rustc cannot resolve: written out, since derives need what it lacks then.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::traits;
use super::whole::unreadable;
use crate::model::shape::Model;
use crate::model::wire::every;
use crate::paths::Paths;

/// The item without what only the derives know, so that nothing else has an error of its own.
pub(in crate::model) fn stand_in(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let mut item = item.clone();
    every(&mut item, &mut |attributes| {
        attributes
            .retain(|attribute| !["serde", "schemars"].iter().any(|name| attribute.path().is_ident(name)));
    });
    let (ident, traits) = (&item.ident, traits::all(&item, model, paths));
    let (p, open, checked) = (paths.here(), paths.open(), traits::checked(&item, model, paths));
    // Where another derive above knows the attributes, rustc has no error: no program with such a model is built.
    let refusal = quote!(const { #p::check::first() };);
    let unreadable = unreadable(&item, paths, Some(&refusal));
    let unwritable = unwritable(&item, paths, &refusal);
    let (params, arguments, clause) = checked.split_for_impl();
    quote! {
        #item

        #[allow(unused_imports, unused_qualifications)]
        const _: () = {
            #open
            #unreadable
            #unwritable
            impl #params #p::Check for #ident #arguments #clause {
                fn check(&self, _: &#p::Report<'_>) {}
            }
            #traits
        };
    }
}

/// `Serialize` and `JsonSchema` that ask nothing of the fields.
fn unwritable(item: &DeriveInput, paths: &Paths, refusal: &TokenStream) -> TokenStream {
    let (p, ident) = (paths.here(), &item.ident);
    let (params, arguments, clause) = item.generics.split_for_impl();
    let name = ident.to_string();
    quote! {
        impl #params #p::serde::Serialize for #ident #arguments #clause {
            fn serialize<S: #p::serde::Serializer>(&self, _: S) -> ::core::result::Result<S::Ok, S::Error> {
                #refusal
                ::core::result::Result::Err(#p::serde::ser::Error::custom("its model has mistakes"))
            }
        }
        impl #params #p::schemars::JsonSchema for #ident #arguments #clause {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #name.into()
            }
            fn json_schema(_: &mut #p::schemars::SchemaGenerator) -> #p::schemars::Schema {
                ::core::default::Default::default()
            }
        }
    }
}
