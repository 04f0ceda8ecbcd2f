//! The attributes that are ours, taken off the item, and those that `#[model]` cannot read.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, Meta};

use crate::attribute::take;
use crate::diagnostic::Errors;

/// What stood on one type or field.
#[derive(Default)]
pub(super) struct Written {
    pub(super) validate: Vec<Attribute>,
    pub(super) field: Vec<Attribute>,
}

/// What stood on the type, and on each field of each variant; a struct is one variant.
pub(super) struct Ours {
    pub(super) on_type: Written,
    pub(super) on_fields: Vec<Vec<Written>>,
}

/// Takes `#[validate(..)]` and `#[field(..)]` off the item.
pub(super) fn strip(item: &mut DeriveInput, errors: &mut Errors) -> Ours {
    let on_type = written(&mut item.attrs, errors);
    let on_fields = match &mut item.data {
        Data::Struct(data) => vec![fields(&mut data.fields, errors)],
        Data::Union(_) => Vec::new(),
        Data::Enum(data) => {
            let variants = data.variants.iter_mut().map(|variant| {
                let Written { validate, field } = written(&mut variant.attrs, errors);
                for attribute in validate.iter().chain(&field) {
                    errors.on(attribute, "rules stand on a variant's fields, not on the variant");
                }
                fields(&mut variant.fields, errors)
            });
            variants.collect()
        }
    };
    Ours { on_type, on_fields }
}

fn fields(fields: &mut Fields, errors: &mut Errors) -> Vec<Written> {
    fields.iter_mut().map(|field| written(&mut field.attrs, errors)).collect()
}

fn written(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Written {
    attributes.iter().for_each(|attribute| conditional(attribute, errors));
    Written { validate: take(attributes, "validate"), field: take(attributes, "field") }
}

/// `#[cfg_attr(.., serde(..))]` is applied after `#[model]` has looked: it would be passed over in silence.
fn conditional(attribute: &Attribute, errors: &mut Errors) {
    let Meta::List(list) = &attribute.meta else { return };
    if !attribute.path().is_ident("cfg_attr") {
        return;
    }
    let mut tokens = list.tokens.clone().into_iter();
    let unseen = tokens.find(|token| match token {
        TokenTree::Ident(word) => ["serde", "validate", "field"].iter().any(|name| word == name),
        _ => false,
    });
    if let Some(word) = unseen {
        let message = format!(
            "`#[model]` cannot see a conditional `#[{word}(..)]`: put the condition on the field, twice, with `#[cfg(..)]`"
        );
        errors.on(&word.to_token_stream(), message);
    }
}
