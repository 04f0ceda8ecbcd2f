//! Where generated code finds the runtime, and the spans it carries.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;

/// The door of the runtime: `::cullinan::__private::calls`, or that of `crate = path`. A block of generated items opens it
/// under a short name, since the way to each call is a good part of what the compiler reads.
pub(crate) struct Paths {
    door: TokenStream,
    is_open: bool,
}

impl Paths {
    /// For what stands in a block that begins with `open`.
    pub(crate) fn new(renamed: Option<&Path>) -> Self {
        let span = Span::call_site();
        let door = match renamed {
            Some(path) => quote_spanned!(span=> #path::__private::calls),
            None => quote_spanned!(span=> ::cullinan::__private::calls),
        };
        Self { door, is_open: true }
    }

    /// For what stands beside the blocks.
    pub(crate) fn outside(&self) -> Self {
        Self { door: self.door.clone(), is_open: false }
    }

    /// What a block begins with.
    pub(crate) fn open(&self) -> TokenStream {
        let (door, name) = (&self.door, self.here());
        quote!(use #door::{self as #name, fallback::*};)
    }

    /// The door for calls that are the framework's own matter.
    pub(crate) fn here(&self) -> TokenStream {
        self.at(Span::call_site())
    }

    /// The door for a call whose errors belong under the user's token.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        match self.is_open {
            true => Ident::new("__cullinan", span).into_token_stream(),
            false => respan(self.door.clone(), span),
        }
    }
}

/// The first and the last token of what an error underlines: a call that begins with the one and ends with the
/// other is underlined as a whole, which joined spans cannot do on stable Rust.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl Ends {
    pub(crate) fn of(tokens: &impl ToTokens) -> Self {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Self { first, last: spans.last().unwrap_or(first) }
    }

    pub(crate) fn at(span: Span) -> Self {
        Self { first: span, last: span }
    }
}

/// A name that user code cannot see or clash with.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The attribute that is being expanded, as the user's token rather than as something generated.
pub(crate) fn attribute_span(item: &impl ToTokens) -> Span {
    Span::call_site().resolved_at(Ends::of(item).last)
}

/// The same tokens at another place, where they resolve as what is written there.
pub(crate) fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    let respan = |token| {
        let mut token = match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), respan(group.stream(), span)).into(),
            other => other,
        };
        token.set_span(span);
        token
    };
    tokens.into_iter().map(respan).collect()
}
