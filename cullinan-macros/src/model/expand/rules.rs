//! The rules as data. They are written out where they are used: rustc compiles an array faster than an item that
//! holds it. Only a regular expression has an item of its own, since it is compiled once.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{DeriveInput, Path};

use crate::model::field::Member;
use crate::model::rule::{Custom, Length, Number, Rule, Rules, Test, Words};
use crate::model::shape::{Model, Shape};
use crate::names::plain;
use crate::paths::{Ends, Paths};

/// What a field is called in the names of generated functions.
pub(super) fn label(variant: Option<&Ident>, member: &Member) -> String {
    let member = match &member.member {
        syn::Member::Named(name) => plain(name),
        syn::Member::Unnamed(index) => index.index.to_string(),
    };
    match variant {
        Some(variant) => format!("{}_{member}", plain(variant)),
        None => member,
    }
}

/// The rules of one field, as the tokens of a slice.
pub(super) struct List<'l> {
    /// The type, which has the functions of the regular expressions.
    pub(super) owner: TokenStream,
    /// What the field is called.
    pub(super) label: &'l str,
    pub(super) paths: &'l Paths,
}

impl List<'_> {
    pub(super) fn of<'r>(&self, rules: impl Iterator<Item = &'r Rule>) -> TokenStream {
        let rules = rules.map(|rule| self.rule(rule));
        quote!(&[#(#rules),*])
    }

    /// `P::Rule::name(..)`.
    fn rule(&self, rule: &Rule) -> TokenStream {
        let (paths, p) = (self.paths, self.paths.here());
        let (name, argument) = match &rule.test {
            Test::Min(length) => ("min", length.expand(paths)),
            Test::Max(length) => ("max", length.expand(paths)),
            Test::Bound(name, number) => (*name, number.expand(paths)),
            Test::Text(name) => (*name, TokenStream::new()),
            Test::Part(name, text) => (*name, text.to_token_stream()),
            Test::Pattern(_) => {
                let (owner, pattern) = (&self.owner, pattern(self.label));
                ("regex", quote!(#owner::#pattern()))
            }
            Test::Expression(path) => ("expression", quote_spanned!(Ends::of(path).first=> &#path)),
            Test::Required => ("required", TokenStream::new()),
            Test::MustMatch(_, wire) => ("must_match", wire.to_token_stream()),
        };
        let (name, words) = (Ident::new(name, Span::call_site()), rule.words.expand());
        quote!(#p::Rule::#name(#argument) #words)
    }
}

/// The function that holds the regular expression of a field.
fn pattern(label: &str) -> Ident {
    format_ident!("__cullinan_pattern_{label}")
}

/// All of these functions, as the type's own.
pub(super) fn patterns(item: &DeriveInput, model: &Model, paths: &Paths) -> Option<TokenStream> {
    let mut functions = TokenStream::new();
    let mut every = |variant: Option<&Ident>, members: &[Member]| {
        for member in members {
            let mut of = Some((&member.rules, label(variant, member)));
            while let Some((rules, label)) = of {
                functions.extend(function(rules, &label, &member.conditions, paths));
                of = rules.inner.as_ref().map(|(_, inner)| (&**inner, inside(&label)));
            }
        }
    };
    match &model.shape {
        Shape::Struct(members) => every(None, members),
        Shape::Enum(variants) => {
            variants.iter().for_each(|variant| every(Some(&variant.ident), &variant.members));
        }
    }
    if functions.is_empty() {
        return None;
    }
    let (ident, (params, arguments, clause)) = (&item.ident, item.generics.split_for_impl());
    Some(quote!(impl #params #ident #arguments #clause { #functions }))
}

/// What the items of a field are called.
pub(super) fn inside(label: &str) -> String {
    format!("{label}_inner")
}

fn function(rules: &Rules, label: &str, conditions: &TokenStream, paths: &Paths) -> Option<TokenStream> {
    let (p, name) = (paths.here(), pattern(label));
    let text = rules.list.iter().find_map(|rule| match &rule.test {
        Test::Pattern(text) => Some(text),
        _ => None,
    })?;
    Some(quote! {
        #conditions
        fn #name() -> &'static #p::Pattern {
            static PATTERN: #p::Pattern = #p::Pattern::new(#text);
            &PATTERN
        }
    })
}

impl Custom {
    /// The rule that gives a function its words.
    pub(super) fn rule(&self, paths: &Paths) -> TokenStream {
        let (p, words) = (paths.here(), self.words.expand());
        quote!(#p::Rule::custom() #words)
    }
}

impl Words {
    fn expand(&self) -> TokenStream {
        let message = self.message.as_ref().map(|text| quote!(.message(#text)));
        let code = self.code.as_ref().map(|text| quote!(.code(#text)));
        quote!(#message #code)
    }
}

impl Length {
    fn expand(&self, paths: &Paths) -> TokenStream {
        match self {
            Self::Literal(literal) => literal.to_token_stream(),
            Self::Constant(path) => constant(path, "length", paths),
        }
    }
}

impl Number {
    fn expand(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        match self {
            Self::Int(literal) => quote!(#p::Bound::Int(#literal)),
            Self::Float(literal) => quote!(#p::Bound::Float(#literal)),
            Self::Constant(path) => constant(path, "bound", paths),
        }
    }
}

/// `P::bound(PATH)`: the type of a constant is known to the compiler alone.
fn constant(path: &Path, name: &str, paths: &Paths) -> TokenStream {
    let ends = Ends::of(path);
    let (p, name) = (paths.at(ends.first), Ident::new(name, ends.first));
    quote_spanned!(ends.first=> #p::#name(#path))
}
