//! `Patchable`: which member of a change is which field.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::model::field::{Member, Models, Place};
use crate::model::shape::{Kind, Model, Shape};
use crate::paths::{Paths, local};

/// The impl; nothing for what has no members that a change could name.
pub(super) fn patchable(item: &DeriveInput, model: &Model, paths: &Paths) -> Option<TokenStream> {
    let (Kind::Body, Shape::Struct(members)) = (&model.kind, &model.shape) else { return None };
    let is_read = |member: &&Member| !matches!(member.place, Place::Unread);
    let has_names = members.iter().all(|member| !matches!(member.place, Place::Index(_)));
    if !has_names || members.iter().find(is_read).is_none() {
        return None;
    }
    let (p, ident) = (paths.here(), &item.ident);
    let (params, arguments, clause) = item.generics.split_for_impl();
    let others: Vec<_> = members.iter().filter_map(names).collect();
    let renames = members.iter().map(|member| rename(member, paths));
    let keeps = members.iter().map(|member| keep(member, &others, paths));
    let (merge, before, change) = (local("merge"), local("before"), local("change"));
    Some(quote! {
        impl #params #p::Patchable for #ident #arguments #clause {
            fn rename(&self, #merge: &mut #p::Merge<'_>) {
                #(#renames)*
            }
            fn keep(&mut self, #before: &mut Self, #change: &#p::Change<'_>) {
                #(#keeps)*
            }
        }
    })
}

fn names(member: &Member) -> Option<TokenStream> {
    match &member.place {
        Place::Key(names) => Some(names.all()),
        _ => None,
    }
}

fn may_have_members(member: &Member) -> bool {
    !matches!(member.models, Models::None)
}

fn rename(member: &Member, paths: &Paths) -> TokenStream {
    let Member { member: field, ty, conditions, written, .. } = member;
    let (p, merge) = (paths.here(), local("merge"));
    match &member.place {
        Place::Key(names) => {
            let all = names.all();
            let has_several = names.name() != written || !names.aliases().is_empty();
            let named = has_several.then(|| quote!(#merge.names(#written, #all);));
            let inside = may_have_members(member)
                .then(|| quote!(#p::PatchedField::<#ty>::rename(&self.#field, #all, #merge);));
            match (&named, &inside) {
                (None, None) => TokenStream::new(),
                _ => quote!(#conditions { #named #inside }),
            }
        }
        Place::Here if may_have_members(member) => {
            quote!(#conditions { #p::PatchedField::<#ty>::rename_flat(&self.#field, #merge); })
        }
        Place::Here | Place::Unread | Place::Index(_) => TokenStream::new(),
    }
}

fn keep(member: &Member, others: &[TokenStream], paths: &Paths) -> TokenStream {
    let Member { member: field, ty, conditions, .. } = member;
    let (p, before, change) = (paths.here(), local("before"), local("change"));
    let values = quote!(&mut self.#field, &mut #before.#field);
    let call = match &member.place {
        Place::Key(names) => {
            let names = names.all();
            match may_have_members(member) {
                true => quote!(#p::PatchedField::<#ty>::keep(#values, #names, #change)),
                false => quote!(#change.field(#names, #values)),
            }
        }
        Place::Here => quote!(#p::PatchedField::<#ty>::keep_flat(#values, &[#(#others),*], #change)),
        Place::Unread | Place::Index(_) => quote!(#change.unread(#values)),
    };
    quote!(#conditions { #call; })
}
