//! What is generated for one handler.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use super::shape::Handler;
use crate::paths::Paths;

/// Whose handler it is.
pub(crate) enum Owner<'o> {
    Controller(Controller<'o>),
    Free,
}

/// The controller that a handler is a method of.
pub(crate) struct Controller<'o> {
    pub(crate) ty: &'o Type,
    pub(crate) name: String,
    /// Nothing outside of an impl block can name its type; its checks are made once the type is known.
    pub(crate) generic: bool,
}

/// The generated items of one handler.
#[derive(Default)]
pub(crate) struct Expansion {
    /// What belongs beside the handler: the erased call, and a constant for each route.
    pub(crate) items: TokenStream,
    /// Checks, as constants.
    pub(crate) checks: TokenStream,
    /// The routes' constants, as elements of a list.
    pub(crate) routes: Vec<TokenStream>,
}

impl Handler {
    pub(crate) fn expand(&self, owner: &Owner<'_>, paths: &Paths) -> Expansion {
        let conditions = &self.conditions;
        let mut expansion =
            Expansion { items: self.empty(paths).unwrap_or_default(), ..Expansion::default() };
        let mut late = TokenStream::new();
        for (index, operation) in self.operations.iter().enumerate() {
            expansion.items.extend(self.facts(index, operation, owner, paths));
            expansion.items.extend(self.route(index, operation, owner, paths));
            let checks = self.checks(index, operation, owner, paths);
            if owner.is_generic() {
                late.extend(quote!(#(const { #checks };)*));
            } else {
                expansion.checks.extend(quote!(#(#conditions const _: () = #checks;)*));
            }
            let route = owner.constant(&self.hidden(&format!("_route_{index}")));
            expansion.routes.push(quote!(#conditions #route));
        }
        expansion.items.extend(self.call(owner, paths, &late));
        expansion
    }
}

/// Imports every verb once more: the user's import of it counts as used, and hovering finds it. The first ones
/// may have been used up by the compiler.
pub(crate) fn imports(handler: &Handler, used: usize) -> TokenStream {
    let conditions = &handler.conditions;
    let paths = handler.operations.iter().skip(used).map(|operation| &operation.path);
    quote!(#(#conditions use #paths as _;)*)
}

impl Owner<'_> {
    pub(super) fn is_generic(&self) -> bool {
        matches!(self, Self::Controller(controller) if controller.generic)
    }

    /// `P::Instance::<Self>`, where an error about it belongs.
    pub(super) fn instance(&self, paths: &Paths, at: Span) -> TokenStream {
        let p = paths.at(at);
        match self {
            Self::Free => quote_spanned!(at=> #p::Instance::<()>),
            Self::Controller(_) => quote_spanned!(at=> #p::Instance::<Self>),
        }
    }

    /// What was generated beside the handler, from within.
    pub(super) fn own(&self, name: &Ident) -> TokenStream {
        match self {
            Self::Free => quote!(#name),
            Self::Controller(_) => quote!(Self::#name),
        }
    }

    /// The path of a generated constant.
    pub(super) fn constant(&self, name: &Ident) -> TokenStream {
        match self {
            Self::Free => quote!(#name),
            Self::Controller(Controller { ty, generic: false, .. }) => quote!(<#ty>::#name),
            Self::Controller(_) => quote!(Self::#name),
        }
    }
}
