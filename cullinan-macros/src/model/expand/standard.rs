//! The names of the standard library that fields are written with mean what they say: a type of the user's that is
//! called `String` would have its rules passed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::model::bounds::without_models;
use crate::model::field::Models;
use crate::model::shape::Model;
use crate::paths::Paths;

/// Statements whose types agree only if they do, each underlined at its name; a constant would take rustc longer than
/// the rest of the check.
pub(super) fn names(model: &Model, paths: &Paths) -> TokenStream {
    let mut names: Vec<&Ident> = Vec::new();
    for member in model.members() {
        if matches!(member.models, Models::None) {
            names.extend(without_models(&member.ty).into_iter().flatten());
        }
    }
    names.sort();
    names.dedup();
    names.into_iter().map(|name| agrees(name, paths)).collect()
}

fn agrees(name: &Ident, paths: &Paths) -> TokenStream {
    let (p, theirs) = (paths.here(), Ident::new(&name.to_string(), Span::call_site()));
    let arguments = (name != "String").then(|| quote!(<()>));
    let span = name.span();
    let (at, close) = (paths.at(span), quote_spanned!(span=> >));
    let written = quote_spanned!(span=> #at::PhantomData::<#name #arguments #close);
    quote!(let _: #p::PhantomData<#p::#theirs #arguments> = #written;)
}
