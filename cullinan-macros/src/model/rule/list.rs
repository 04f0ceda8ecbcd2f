//! A list of rules as it was written: names, each with what stands behind it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, Token, token};

use crate::diagnostic::Errors;

/// One rule as it was written.
pub(super) struct Entry {
    pub(super) name: Ident,
    pub(super) form: Form,
}

pub(super) enum Form {
    /// `email`
    Alone,
    /// `email(..)`
    List(TokenStream),
    /// `regex = ".."`
    Value(Expr),
}

/// Reads `rule, rule(..), rule = value`.
pub(super) fn entries(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
    let mut entries = Vec::new();
    let read = |input: ParseStream<'_>| {
        while !input.is_empty() {
            match entry(input) {
                Ok(entry) => entries.push(entry),
                Err(error) => {
                    errors.keep::<()>(Err(error));
                    while !input.is_empty() && !input.peek(Token![,]) {
                        input.parse::<TokenTree>()?;
                    }
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    let parsed = read.parse2(tokens);
    errors.keep(parsed);
    entries
}

fn entry(input: ParseStream<'_>) -> syn::Result<Entry> {
    if input.peek(Lit) {
        let literal: Lit = input.parse()?;
        return Err(syn::Error::new(literal.span(), "a rule has a name, such as `length(min = 1)`"));
    }
    let name = Ident::parse_any(input)?;
    let form = if input.peek(token::Paren) {
        match input.parse::<TokenTree>()? {
            TokenTree::Group(group) => Form::List(group.stream()),
            _ => Form::Alone,
        }
    } else if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Form::Value(input.parse()?)
    } else {
        Form::Alone
    };
    Ok(Entry { name, form })
}
