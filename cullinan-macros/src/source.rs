//! The user's functions: the signature parsed, the body kept as it is.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Signature, Token, Visibility};

/// A function or method. Its body is not parsed: nothing in it concerns an attribute.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) signature: Signature,
    pub(crate) body: Group,
}

impl Function {
    /// Whether what follows the attributes is a function.
    pub(crate) fn follows(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        if ahead.parse::<Visibility>().is_err() {
            return false;
        }
        while !ahead.peek(Token![fn]) {
            let qualifier = ["const", "async", "unsafe", "extern"];
            let known = |word: &Ident| qualifier.iter().any(|known| word == known);
            if !Ident::parse_any(&ahead).is_ok_and(|word| known(&word)) {
                return false;
            }
            let _abi: Result<Option<syn::LitStr>, _> = ahead.parse();
        }
        true
    }

    /// Parses what follows the attributes.
    pub(crate) fn after(attributes: Vec<Attribute>, input: ParseStream<'_>) -> syn::Result<Self> {
        let visibility = input.parse()?;
        let signature = input.parse()?;
        match input.parse()? {
            TokenTree::Group(body) if body.delimiter() == proc_macro2::Delimiter::Brace => {
                Ok(Self { attributes, visibility, signature, body })
            }
            other => Err(syn::Error::new(other.span(), "expected the body of the function")),
        }
    }
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        Self::after(attributes, input)
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.attributes.iter().for_each(|attribute| attribute.to_tokens(tokens));
        self.visibility.to_tokens(tokens);
        self.signature.to_tokens(tokens);
        self.body.to_tokens(tokens);
    }
}
