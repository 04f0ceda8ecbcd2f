//! Numbers of bytes and seconds, and texts with their unit.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{LitInt, LitStr};

use crate::paths::Paths;

/// The value of `body_limit`, `max_size` or `timeout`. The runtime reads the text: there is one grammar.
#[derive(Clone)]
pub(crate) enum Quantity {
    Number(LitInt),
    Text(LitStr),
}

impl Quantity {
    /// `Option<u64>`, in bytes.
    pub(crate) fn bytes(quantity: Option<&Self>, paths: &Paths) -> TokenStream {
        let p = paths.here();
        match quantity {
            None => quote!(#p::None),
            Some(quantity) => {
                let size = quantity.size(paths);
                quote!(#p::Some(#size))
            }
        }
    }

    /// `u64`, in bytes.
    pub(crate) fn size(&self, paths: &Paths) -> TokenStream {
        match self {
            Self::Number(number) => number.base10_digits().parse().unwrap_or_default(),
            Self::Text(text) => {
                let call = paths.at(text.span());
                quote_spanned!(text.span()=> #call::size(#text))
            }
        }
    }

    /// `Option<Duration>`, in seconds.
    pub(crate) fn span(quantity: Option<&Self>, paths: &Paths) -> TokenStream {
        let p = paths.here();
        match quantity {
            None => quote!(#p::None),
            Some(Self::Number(number)) => {
                let number = number.base10_digits().parse::<TokenStream>().unwrap_or_default();
                quote!(#p::Some(#p::Duration::from_secs(#number)))
            }
            Some(Self::Text(text)) => {
                let call = paths.at(text.span());
                let duration = quote_spanned!(text.span()=> #call::duration(#text));
                quote!(#p::Some(#duration))
            }
        }
    }
}
