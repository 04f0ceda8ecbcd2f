//! `keyword = value` lists: which keywords an attribute knows, and what is said about the rest.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, Token, Type, token};

use crate::diagnostic::Errors;
use crate::suggest::closest;

/// One keyword and an example of its value; a flag has none.
pub(crate) type Keyword = (&'static str, &'static str);

/// What an attribute understands.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    /// As it is written: `get_api`.
    pub(crate) attribute: &'static str,
    pub(crate) known: &'static [Keyword],
    /// The keyword that a string without one was meant for.
    pub(crate) bare: Option<&'static str>,
    /// Words that are no keywords, and why.
    pub(crate) explained: &'static [(&'static str, &'static str)],
}

/// The keywords that were given, each once.
pub(crate) struct Keywords<'e> {
    table: Table,
    pub(crate) given: Vec<Given>,
    pub(crate) errors: &'e mut Errors,
}

/// One keyword as it was given.
pub(crate) struct Given {
    pub(crate) keyword: Ident,
    /// `None` for a flag.
    pub(crate) value: Option<Expr>,
}

impl<'e> Keywords<'e> {
    pub(crate) fn new(table: Table, errors: &'e mut Errors) -> Self {
        Self { table, given: Vec::new(), errors }
    }

    /// Adds the arguments of one attribute; several attributes on one item add up.
    pub(crate) fn read(&mut self, arguments: TokenStream) {
        let read = |input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = self.entry(input) {
                    self.errors.keep::<()>(Err(error));
                    skip_to_comma(input);
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        let parsed = read.parse2(arguments);
        self.errors.keep(parsed);
    }

    fn entry(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Lit) {
            let literal: Lit = input.parse()?;
            return Err(syn::Error::new(literal.span(), self.positional(&literal)));
        }
        let keyword = Ident::parse_any(input)?;
        let name = keyword.to_string();
        let value = self.value(&keyword, input)?;
        if let Some((_, why)) = self.table.explained.iter().find(|(word, _)| *word == name) {
            self.errors.at(keyword.span(), why);
        } else if self.example(&name).is_none() {
            self.errors.at(keyword.span(), self.unknown(&name));
        } else if self.given.iter().any(|given| given.keyword == name) {
            self.errors.at(keyword.span(), format!("`{name}` is given twice; keep one"));
        } else {
            self.given.push(Given { keyword, value });
        }
        Ok(())
    }

    fn value(&self, keyword: &Ident, input: ParseStream<'_>) -> syn::Result<Option<Expr>> {
        let ends = |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]);
        if input.peek(token::Paren)
            && self.example(&keyword.to_string()).is_some_and(|value| !value.is_empty())
        {
            return Err(syn::Error::new(keyword.span(), self.spelling(&keyword.to_string())));
        }
        if input.peek(token::Paren) {
            input.parse::<TokenTree>()?;
            return Ok(None);
        }
        if !input.peek(Token![=]) {
            return Ok(None);
        }
        input.parse::<Token![=]>()?;
        if ends(input) {
            return Err(syn::Error::new(keyword.span(), self.spelling(&keyword.to_string())));
        }
        let example = self.example(&keyword.to_string());
        if example.is_none() {
            skip_to_comma(input);
            return Ok(None);
        }
        if example.is_some_and(is_list_of_types) && input.peek(token::Bracket) {
            return Ok(Some(Expr::Verbatim(input.parse::<TokenTree>()?.into_token_stream())));
        }
        if example.is_some_and(|value| value.starts_with("dyn ")) {
            return types(input).map(Some);
        }
        input.parse().map(Some)
    }

    fn positional(&self, literal: &Lit) -> String {
        let attribute = self.table.attribute;
        match (literal, self.table.bare) {
            (Lit::Str(text), Some(keyword)) => {
                format!("the {keyword} is a keyword: write `#[{attribute}({keyword} = {})]`", text.token())
            }
            _ => format!("`{attribute}` takes keywords only: {}", self.list()),
        }
    }

    fn unknown(&self, name: &str) -> String {
        match closest(name, self.table.known.iter().map(|(known, _)| *known)) {
            Some(meant) => format!("unknown keyword `{name}`; did you mean `{meant}`?"),
            None => format!("unknown keyword `{name}`; `{}` knows {}", self.table.attribute, self.list()),
        }
    }

    fn list(&self) -> String {
        match self.table.known {
            [] => "none".into(),
            known => known.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", "),
        }
    }

    pub(crate) fn example(&self, name: &str) -> Option<&'static str> {
        self.table.known.iter().find(|(known, _)| *known == name).map(|(_, example)| *example)
    }

    /// How a keyword is written.
    pub(crate) fn spelling(&self, name: &str) -> String {
        match self.example(name) {
            None | Some("") => format!("`{name}` stands alone: write `{name}`"),
            Some(example) => format!("`{name}` takes a value: write `{name} = {example}`"),
        }
    }
}

/// Whether a keyword takes a list of types, which is read by whoever knows it. A type's name begins with a capital.
fn is_list_of_types(example: &str) -> bool {
    example.strip_prefix('[').is_some_and(|types| types.starts_with(char::is_uppercase))
}

/// A type, or a list of them in brackets, as it was written.
fn types(input: ParseStream<'_>) -> syn::Result<Expr> {
    let tokens = if input.peek(token::Bracket) {
        input.parse::<TokenTree>()?.into_token_stream()
    } else {
        input.parse::<Type>()?.into_token_stream()
    };
    Ok(Expr::Verbatim(tokens))
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<TokenTree>().is_err() {
            return;
        }
    }
}
