//! `responses = [Conflict<Error>, (Status<503, Error>, "closed at night")]`: answers that a signature cannot show.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, LitInt, LitStr, Token, Type, bracketed, parenthesized, token};

use super::facts::check;
use super::route::option;
use crate::keywords::Keywords;
use crate::paths::{Ends, Paths};

/// One answer for the document.
pub(crate) struct Documented {
    ty: Type,
    text: Option<LitStr>,
}

impl Keywords<'_> {
    /// The answers of the keyword `responses`.
    pub(crate) fn responses(&mut self) -> Vec<Documented> {
        let Some((keyword, value)) = self.expression("responses") else { return Vec::new() };
        let Expr::Verbatim(tokens) = value else {
            return self.refuse("responses", &value, "a list of answers").unwrap_or_default();
        };
        let list = |input: ParseStream<'_>| {
            let content;
            bracketed!(content in input);
            Punctuated::<Documented, Token![,]>::parse_terminated_with(&content, Documented::parse)
        };
        let parsed = list.parse2(tokens);
        match self.errors.keep(parsed) {
            Some(list) if list.is_empty() => {
                let example = self.example("responses").unwrap_or_default();
                self.errors
                    .on(&keyword, format!("`responses` lists at least one: write `responses = {example}`"));
                Vec::new()
            }
            list => list.into_iter().flatten().collect(),
        }
    }
}

impl Documented {
    /// A type, or a type and what its answer means.
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Paren) {
            let ahead = input.fork();
            let content;
            parenthesized!(content in ahead);
            let is_told = content.peek(LitInt) || is_told(&content);
            if is_told {
                let content;
                parenthesized!(content in input);
                let ty = answer(&content)?;
                content.parse::<Token![,]>()?;
                return Ok(Self { ty, text: Some(content.parse()?) });
            }
        }
        Ok(Self { ty: answer(input)?, text: None })
    }

    /// `P::Documented { .. }`.
    pub(crate) fn expand(&self, paths: &Paths) -> TokenStream {
        let (p, ty, Ends { first, last }) = (paths.here(), &self.ty, Ends::of(&self.ty));
        let at = paths.at(first);
        let text = option(self.text.as_ref(), paths);
        let open = quote_spanned!(first=> <#ty as #at::IntoResponse);
        let describe = quote_spanned!(last=> #open>::describe);
        quote!(#p::Documented { describe: #describe, text: #text })
    }

    /// Whether the type can be one.
    pub(crate) fn check(&self, paths: &Paths) -> TokenStream {
        let (p, ty) = (paths.here(), &self.ty);
        check(paths, Ends::of(ty), "answer", &quote!(#p::Answer::<#ty>::FAULT))
    }
}

fn answer(input: ParseStream<'_>) -> syn::Result<Type> {
    if input.peek(LitInt) {
        let status: LitInt = input.parse()?;
        let digits = status.base10_digits();
        let message =
            format!("an answer is a type: write `Status<{digits}, Error>` for a problem of that status");
        return Err(syn::Error::new(status.span(), message));
    }
    input.parse()
}

/// Whether what stands in parentheses is a type and a text, rather than a type of several.
fn is_told(content: ParseStream<'_>) -> bool {
    let ahead = content.fork();
    ahead.parse::<Type>().is_ok() && ahead.parse::<Token![,]>().is_ok() && ahead.peek(LitStr)
}
