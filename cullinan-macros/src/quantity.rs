//! Numbers of bytes and seconds, and texts with their unit.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{LitInt, LitStr};

use crate::paths::Paths;

/// The value of `body_limit` or `timeout`. The runtime reads the text: there is one grammar.
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
            Some(Self::Number(number)) => {
                let number = number.base10_digits().parse::<TokenStream>().unwrap_or_default();
                quote!(#p::Some(#number))
            }
            Some(Self::Text(text)) => {
                let call = paths.at(text.span());
                let size = quote_spanned!(text.span()=> #call::size(#text));
                quote!(#p::Some(#size))
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
