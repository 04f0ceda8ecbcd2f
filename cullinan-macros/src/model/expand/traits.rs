//! The traits that say what kind of thing the model is; they hold no more than that.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam, Generics, parse_quote};

use super::patch;
use crate::model::shape::{Kind, Model, Shape};
use crate::paths::Paths;

/// The type's parameters, of which those that its fields mention can be checked too.
pub(super) fn checked(item: &DeriveInput, model: &Model, paths: &Paths) -> Generics {
    let (p, mut generics) = (paths.here(), item.generics.clone());
    if model.depends(&item.generics) {
        for param in &mut generics.params {
            if let GenericParam::Type(param) = param {
                param.bounds.push(parse_quote!(#p::Check));
            }
        }
    }
    generics
}

pub(super) fn all(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let (p, ident) = (paths.here(), &item.ident);
    let (params, arguments, clause) = item.generics.split_for_impl();
    let kind = match (&model.kind, &model.shape) {
        (Kind::Body, _) => Some(body(item, paths)),
        (Kind::Newtype(index), Shape::Struct(members)) => members.get(*index).map(|field| {
            let (member, ty) = (&field.member, &field.ty);
            quote! {
                impl #params #p::Newtype for #ident #arguments #clause {
                    type Inner = #ty;
                    fn inner(&self) -> &Self::Inner {
                        &self.#member
                    }
                    fn inner_mut(&mut self) -> &mut Self::Inner {
                        &mut self.#member
                    }
                }
            }
        }),
        _ => None,
    };
    let validate = validate(item, model, paths);
    let patchable = patch::patchable(item, model, paths);
    quote! {
        impl #params #p::Item for #ident #arguments #clause {}
        #kind
        #patchable
        #validate
    }
}

/// The whole body, and an answer.
fn body(item: &DeriveInput, paths: &Paths) -> TokenStream {
    let (p, ident) = (paths.here(), &item.ident);
    let (params, arguments, clause) = item.generics.split_for_impl();
    let mut answered = item.generics.clone();
    if !answered.params.is_empty() {
        answered.make_where_clause().predicates.push(parse_quote!(Self: #p::Data));
    }
    let (_, _, data) = answered.split_for_impl();
    quote! {
        impl #params #p::Model for #ident #arguments #clause {}
        impl #params #p::IntoResponse for #ident #arguments #data {
            const ASKS: #p::Asks = #p::Asks::DATA;
            fn describe(status: u16, spec: &mut #p::Describe<'_>) {
                #p::describe_answer::<Self>(status, spec)
            }
            fn into_response(self, to: #p::ResponseContext) -> #p::Result<#p::Response> {
                #p::answer(self, to)
            }
        }
    }
}

/// validator's own trait, for code that knows nothing else.
fn validate(item: &DeriveInput, model: &Model, paths: &Paths) -> TokenStream {
    let (p, ident, checked) = (paths.here(), &item.ident, checked(item, model, paths));
    let (params, arguments, clause) = checked.split_for_impl();
    quote! {
        impl #params #p::validator::Validate for #ident #arguments #clause {
            fn validate(&self) -> ::core::result::Result<(), #p::validator::ValidationErrors> {
                #p::validate(self)
            }
        }
    }
}
