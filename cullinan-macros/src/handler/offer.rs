//! `#[controller(respond_with = path)]` on an impl block: a function for those of its handlers that return what it takes.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

use super::shape::Handler;
use crate::paths::{Ends, Paths, local};

impl Handler {
    /// Offers it the function of its block. What the handler says itself is nearer, and a socket answers nothing.
    pub(crate) fn offer(&mut self, path: &Path) {
        let is_taken = self.respond_with().is_some();
        let opens_sockets = self.operations.iter().any(|operation| operation.sockets.is_some());
        self.offer = (!is_taken && !opens_sockets).then(|| path.clone());
    }

    /// What becomes of the offer: a value with the method `answer`.
    fn way(&self, path: &Path, paths: &Paths) -> TokenStream {
        let (p, returned) = (paths.here(), self.returned());
        quote!((&&&#p::offer::<#returned, _>(#path)).way())
    }

    /// The answer to `call`, by the function of the block if it takes what the handler returns.
    pub(super) fn offered(&self, call: &TokenStream, paths: &Paths) -> Option<TokenStream> {
        let (way, returned) = (self.way(self.offer.as_ref()?, paths), local("returned"));
        Some(quote! {{
            let #returned = #call;
            #way.answer(#returned)
        }})
    }
}

/// What a block's `respond_with` must be: a function that makes an answer, and of use to some handler.
pub(crate) fn offered(path: &Path, handlers: &[Handler], paths: &Paths) -> TokenStream {
    let Ends { first, last } = Ends::of(path);
    // As the user's tokens: rustc underlines an argument, and takes one out of an expansion for the whole attribute.
    let (p, way) = (paths.here(), Ident::new("__cullinan_way", last));
    let takers = handlers.iter().filter(|handler| handler.offer.is_some());
    let ways = takers.map(|handler| {
        let (conditions, next) = (&handler.conditions, handler.way(path, paths));
        quote!(#conditions let #way = #way.or(#next);)
    });
    let (name, at) = (name(handlers), paths.at(first));
    let serves = quote_spanned!(first=> #at::serves);
    let serves = quote_spanned!(last=> #serves(#path, #way));
    quote! {
        #[doc(hidden)]
        #[allow(dead_code)]
        fn #name() {
            let #way = #p::Declined;
            #(#ways)*
            #serves;
        }
    }
}

/// A controller may have several blocks: each has a name of its own.
fn name(handlers: &[Handler]) -> Ident {
    match handlers.first() {
        Some(handler) => handler.hidden("_respond_with"),
        None => Ident::new("__cullinan_respond_with", proc_macro2::Span::call_site()),
    }
}
