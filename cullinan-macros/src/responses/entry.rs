//! From an enum to its impl.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use super::parse::Words;
use super::shape::Responses;
use super::{check, expand};
use crate::diagnostic::Errors;
use crate::paths::Paths;

/// `#[derive(Responses)]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item: DeriveInput = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let words = Words::of_item(&item.attrs, &mut errors);
    let paths = Paths::new(words.renamed.as_ref());
    let responses = Responses::shape(&item, &mut errors);
    check::variants(&responses, &mut errors);
    let mut tokens = if errors.is_empty() {
        expand::expand(&item, &responses, &paths)
    } else {
        expand::keep(&item, &paths)
    };
    tokens.extend(errors.into_tokens());
    tokens
}
