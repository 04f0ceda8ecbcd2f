//! The wire form, as serde's own parser of its attributes sees it.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use serde_derive_internals::ast::Container;
use serde_derive_internals::{Ctxt, Derive};
use syn::{Attribute, Data, DeriveInput};

use crate::attribute::take;
use crate::diagnostic::Errors;

/// Shows the wire form of the item. One whose serde attributes are wrong loses them: the derives, which read
/// them too, would say the same once more.
pub(super) fn with_wire<T>(
    item: &mut DeriveInput,
    errors: &mut Errors,
    mut shape: impl FnMut(&Container<'_>, &mut Errors) -> T,
) -> Option<T> {
    let before = errors.len();
    let shaped = read(item, errors, &mut shape);
    if errors.len() == before || shaped.is_some() {
        return shaped;
    }
    every(item, &mut |attributes| drop(take(attributes, "serde")));
    read(item, errors, &mut shape)
}

fn read<T>(
    item: &DeriveInput,
    errors: &mut Errors,
    shape: &mut impl FnMut(&Container<'_>, &mut Errors) -> T,
) -> Option<T> {
    let context = Ctxt::new();
    let private = Ident::new("__private", Span::call_site());
    let container = Container::from_ast(&context, item, Derive::Deserialize, &private);
    match context.check() {
        Ok(()) => container.map(|container| shape(&container, errors)),
        Err(found) => {
            for error in found {
                errors.keep::<()>(Err(error));
            }
            None
        }
    }
}

/// Every list of attributes in the item.
pub(super) fn every(item: &mut DeriveInput, change: &mut dyn FnMut(&mut Vec<Attribute>)) {
    change(&mut item.attrs);
    match &mut item.data {
        Data::Struct(data) => data.fields.iter_mut().for_each(|field| change(&mut field.attrs)),
        Data::Union(_) => {}
        Data::Enum(data) => {
            for variant in &mut data.variants {
                change(&mut variant.attrs);
                variant.fields.iter_mut().for_each(|field| change(&mut field.attrs));
            }
        }
    }
}

/// A keyword of a `#[serde(..)]` on the type, as the user's token.
pub(super) fn keyword(item: &DeriveInput, name: &str) -> Option<Ident> {
    let mut words = item.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")).flat_map(|it| {
        let list = it.meta.require_list().map(|list| list.tokens.to_token_stream()).unwrap_or_default();
        list.into_iter().filter_map(|token| match token {
            proc_macro2::TokenTree::Ident(word) => Some(word),
            _ => None,
        })
    });
    words.find(|word| word == name)
}
