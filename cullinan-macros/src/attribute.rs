//! The parts of an attribute, and which ones are ours.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Meta};

use crate::diagnostic::Errors;

/// What stands between the parentheses.
pub(crate) fn arguments(attribute: &Attribute, errors: &mut Errors) -> TokenStream {
    match &attribute.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(pair) => {
            let name = pair.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            errors.on(pair, format!("keywords stand in parentheses: write `#[{name}(..)]`"));
            TokenStream::new()
        }
    }
}

/// Takes out the attributes of that name.
pub(crate) fn take(attributes: &mut Vec<Attribute>, name: &str) -> Vec<Attribute> {
    take_if(attributes, |attribute| attribute.path().segments.last().is_some_and(|last| last.ident == name))
}

/// Takes out the attributes that are ours.
pub(crate) fn take_if(attributes: &mut Vec<Attribute>, ours: impl Fn(&Attribute) -> bool) -> Vec<Attribute> {
    let (taken, left) = std::mem::take(attributes).into_iter().partition(ours);
    *attributes = left;
    taken
}

/// The conditions an item is compiled under: what is generated for it stands under the same ones.
pub(crate) fn conditions(attributes: &[Attribute]) -> TokenStream {
    let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    conditions.map(ToTokens::to_token_stream).collect()
}
