//! The names of the standard library that fields are written with mean what they say: a type of the user's that is
//! called `String` would have its rules passed over.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::model::bounds::without_models;
use crate::model::field::Models;
use crate::model::shape::Model;
use crate::paths::Paths;

/// A statement whose types agree only if they do; a constant would take rustc longer than the rest of the check.
pub(super) fn names(model: &Model, paths: &Paths) -> Option<TokenStream> {
    let p = paths.here();
    let mut names: Vec<&Ident> = Vec::new();
    for member in model.members() {
        if matches!(member.models, Models::None) {
            names.extend(without_models(&member.ty).into_iter().flatten());
        }
    }
    names.sort();
    names.dedup();
    let applied = |name: &Ident| if name == "String" { TokenStream::new() } else { quote!(<()>) };
    let (standard, written): (Vec<_>, Vec<_>) = names
        .into_iter()
        .map(|name| {
            let (arguments, theirs) =
                (applied(name), Ident::new(&name.to_string(), proc_macro2::Span::call_site()));
            (
                quote!(#p::#theirs #arguments),
                [name.to_token_stream(), arguments].into_iter().collect::<TokenStream>(),
            )
        })
        .unzip();
    (!standard.is_empty())
        .then(|| quote!(let _: #p::PhantomData<(#(#standard,)*)> = #p::PhantomData::<(#(#written,)*)>;))
}
