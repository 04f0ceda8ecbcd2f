//! An impl block: its head and its methods' signatures parsed, everything else kept as it is.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Generics, ImplItem, Token, Type, braced};

use crate::source::Function;

/// An impl block as it was written.
pub(super) struct Block {
    pub(super) attributes: Vec<Attribute>,
    head: Option<Token![unsafe]>,
    pub(super) impl_token: Token![impl],
    pub(super) generics: Generics,
    /// The trait of `impl Trait for Type`.
    pub(super) implemented: Option<Type>,
    pub(super) ty: Type,
    pub(super) members: Vec<Member>,
}

pub(super) enum Member {
    Function(Box<Function>),
    Other(TokenStream),
}

impl Parse for Block {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let (head, impl_token) = (input.parse()?, input.parse()?);
        let mut generics: Generics = input.parse()?;
        let first: Type = input.parse()?;
        let (implemented, ty) = if input.peek(Token![for]) {
            input.parse::<Token![for]>()?;
            (Some(first), input.parse()?)
        } else {
            (None, first)
        };
        generics.where_clause = input.parse()?;
        let content;
        braced!(content in input);
        let mut members = Vec::new();
        while !content.is_empty() {
            members.push(content.parse()?);
        }
        Ok(Self { attributes, head, impl_token, generics, implemented, ty, members })
    }
}

impl Parse for Member {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        ahead.call(Attribute::parse_outer)?;
        if Function::follows(&ahead) {
            input.parse().map(Box::new).map(Self::Function)
        } else {
            input.parse::<ImplItem>().map(|item| Self::Other(item.to_token_stream()))
        }
    }
}

impl ToTokens for Block {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { attributes, head, impl_token, generics, implemented, ty, members } = self;
        let clause = &generics.where_clause;
        let implemented = implemented.as_ref().map(|implemented| quote!(#implemented for));
        tokens.extend(quote! {
            #(#attributes)* #head #impl_token #generics #implemented #ty #clause { #(#members)* }
        });
    }
}

impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Function(function) => function.to_tokens(tokens),
            Self::Other(other) => other.to_tokens(tokens),
        }
    }
}
