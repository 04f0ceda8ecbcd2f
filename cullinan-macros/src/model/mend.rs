//! A model with mistakes is given back without them: rustc and the derives would tell them once more.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Path, Token, parse_quote};

use super::check::is_validate;
use super::wire::keyword;
use crate::types::{Unnamed, unnamed};

/// Puts right what has been told.
pub(super) fn mend(item: &mut DeriveInput) {
    item.attrs.iter_mut().for_each(without_validate);
    if ["crate", "remote"].iter().any(|name| keyword(item, name).is_some()) {
        item.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    }
    if item.generics.lifetimes().next().is_some() {
        return;
    }
    let fields: Vec<_> = match &mut item.data {
        Data::Struct(data) => data.fields.iter_mut().collect(),
        Data::Enum(data) => data.variants.iter_mut().flat_map(|variant| &mut variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    for field in fields {
        if matches!(unnamed(&field.ty), Some(Unnamed::Lifetime(_))) {
            field.ty = syn::parse2(owned(field.ty.to_token_stream())).unwrap_or_else(|_| field.ty.clone());
        }
    }
}

fn without_validate(derive: &mut Attribute) {
    let paths = derive.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let (true, Ok(paths)) = (derive.path().is_ident("derive"), paths) else { return };
    if paths.iter().any(is_validate) {
        let others = paths.iter().filter(|path| !is_validate(path));
        *derive = parse_quote!(#[derive(#(#others),*)]);
    }
}

/// The type with every lifetime `'static`.
fn owned(tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    let tokens = tokens.into_iter().map(|token| {
        let named = std::mem::replace(&mut is_lifetime, false);
        match token {
            TokenTree::Ident(name) if named => Ident::new("static", name.span()).into(),
            TokenTree::Group(group) => Group::new(group.delimiter(), owned(group.stream())).into(),
            TokenTree::Punct(mark) if mark.as_char() == '\'' => {
                is_lifetime = true;
                mark.into()
            }
            other => other,
        }
    });
    tokens.collect()
}
