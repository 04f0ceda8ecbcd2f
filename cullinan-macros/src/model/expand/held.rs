//! A model inside a type that is not gone into is a compile error.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::model::field::{Member, Models};
use crate::model::held::{Held, held};
use crate::paths::{Ends, Paths};
use crate::types::text;

/// `const _: () = P::gone_into(..);` for each type of a field that holds another.
pub(super) fn checks(member: &Member, paths: &Paths) -> TokenStream {
    if !matches!(member.models, Models::ByType) {
        return TokenStream::new();
    }
    held(&member.ty).into_iter().map(|held| check(&held, paths)).collect()
}

fn check(Held { outer, inner }: &Held<'_>, paths: &Paths) -> TokenStream {
    let ends = Ends::of(outer);
    let (p, here) = (paths.at(ends.first), paths.here());
    let why = format!(
        "the rules of `{}` would never be checked within `{}`: put them into a struct with `#[model]`",
        text(inner),
        text(outer)
    );
    let is_gone_into = quote!(#here::Walked::<#outer>::IS || #here::Asked::<#outer>::IS);
    let call = quote_spanned!(ends.last=> (#here::Ruled::<#inner>::IS, #is_gone_into, #why));
    let name = quote_spanned!(ends.first=> #p::gone_into);
    quote!(const _: () = #name #call;)
}
