//! `version`, `deprecated` and `sunset`: when a route is there.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Expr, ExprLit, Lit, LitStr};

use crate::keywords::{Given, Keywords};
use crate::paths::Paths;

/// What a verb or a controller says of when it is there. The runtime reads the texts: there is one grammar.
pub(crate) struct Lifecycle {
    pub(crate) version: Option<LitStr>,
    deprecated: Deprecated,
    sunset: Option<LitStr>,
}

enum Deprecated {
    No,
    Yes,
    Since(LitStr),
}

impl Keywords<'_> {
    pub(crate) fn lifecycle(&mut self) -> Lifecycle {
        Lifecycle {
            version: self.string("version"),
            deprecated: self.deprecated(),
            sunset: self.string("sunset"),
        }
    }

    /// `deprecated`, alone or with a date.
    fn deprecated(&mut self) -> Deprecated {
        match self.take("deprecated") {
            None => Deprecated::No,
            Some(Given { value: None, .. }) => Deprecated::Yes,
            Some(Given { value: Some(Expr::Lit(ExprLit { lit: Lit::Str(date), .. })), .. }) => {
                Deprecated::Since(date)
            }
            Some(Given { value: Some(other), .. }) => {
                self.refuse("deprecated", &other, "a date, or nothing").unwrap_or(Deprecated::Yes)
            }
        }
    }
}

impl Lifecycle {
    /// `Option<&'static str>`.
    pub(crate) fn version(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let version = self.version.as_ref().map(|text| {
            let call = paths.at(text.span());
            let version = quote_spanned!(text.span()=> #call::version(#text));
            quote!(#p::Some(#version))
        });
        version.unwrap_or_else(|| quote!(#p::None))
    }

    /// `Lifecycle`.
    pub(crate) fn expand(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let deprecated = match &self.deprecated {
            Deprecated::No => quote!(#p::Deprecated::No),
            Deprecated::Yes => quote!(#p::Deprecated::Yes),
            Deprecated::Since(text) => {
                let date = date(text, paths);
                quote!(#p::Deprecated::Since(#date))
            }
        };
        let sunset = self.sunset(paths);
        quote!(#p::Lifecycle { deprecated: #deprecated, sunset: #sunset })
    }

    fn sunset(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let Some(text) = &self.sunset else { return quote!(#p::None) };
        let sunset = date(text, paths);
        let Deprecated::Since(since) = &self.deprecated else { return quote!(#p::Some(#sunset)) };
        let (since, call) = (date(since, paths), paths.at(text.span()));
        let sunset = quote_spanned!(text.span()=> #call::sunset(#sunset, #since));
        quote!(#p::Some(#sunset))
    }
}

fn date(text: &LitStr, paths: &Paths) -> TokenStream {
    let call = paths.at(text.span());
    quote_spanned!(text.span()=> #call::date(#text))
}
