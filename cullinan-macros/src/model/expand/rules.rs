//! The rules as data. They are written out where they are used: rustc compiles an array faster than an item that
//! holds it. Only a regular expression, which is compiled once, and what names the user's items have items of their
//! own.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{DeriveInput, Path};

use crate::model::rule::{Custom, Length, Number, Rule, Test, Words};
use crate::model::shape::Model;
use crate::paths::{Ends, Paths};

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

    /// `P::Rule::name(..)`, or the function that says so.
    fn rule(&self, rule: &Rule) -> TokenStream {
        let words = rule.words.expand();
        if let Some(name) = rule.test.function(self.label) {
            let owner = &self.owner;
            return quote!(#owner::#name() #words);
        }
        let rule = rule.test.expand(self.paths);
        quote!(#rule #words)
    }
}

impl Test {
    /// `P::Rule::name(..)`.
    fn expand(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let (name, argument) = match self {
            Self::Min(length) => ("min", length.expand(paths)),
            Self::Max(length) => ("max", length.expand(paths)),
            Self::Bound(name, number) => (*name, number.expand(paths)),
            Self::Text(name) => (*name, TokenStream::new()),
            Self::Part(name, text) => (*name, text.to_token_stream()),
            Self::Pattern(_) => ("regex", quote!(&PATTERN)),
            Self::Expression(path) => ("expression", quote_spanned!(Ends::of(path).first=> &#path)),
            Self::Required => ("required", TokenStream::new()),
            Self::MustMatch(_, wire) => ("must_match", wire.all()),
        };
        let name = Ident::new(name, Span::call_site());
        quote!(#p::Rule::#name(#argument))
    }

    /// The function that makes the rule, where it holds a regular expression or names what is the user's: the check
    /// and the schema both ask for it, and a mistake in it is to be told once.
    fn function(&self, label: &str) -> Option<Ident> {
        let name = match self {
            Self::Pattern(_) | Self::Expression(_) => "regex",
            Self::Min(Length::Constant(_)) => "min",
            Self::Max(Length::Constant(_)) => "max",
            Self::Bound(name, Number::Constant(_)) => name,
            _ => return None,
        };
        Some(format_ident!("__cullinan_{name}_{label}"))
    }
}

/// All of these functions, as the type's own.
pub(super) fn functions(item: &DeriveInput, model: &Model, paths: &Paths) -> Option<TokenStream> {
    let mut functions = TokenStream::new();
    for member in model.members() {
        let mut of = Some((&member.rules, member.label.clone()));
        while let Some((rules, label)) = of {
            let tests = rules.list.iter().map(|rule| &rule.test);
            functions.extend(tests.filter_map(|test| function(test, &label, &member.conditions, paths)));
            of = rules.inner.as_ref().map(|(_, inner)| (&**inner, inside(&label)));
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

fn function(test: &Test, label: &str, conditions: &TokenStream, paths: &Paths) -> Option<TokenStream> {
    let (p, name, rule) = (paths.here(), test.function(label)?, test.expand(paths));
    let pattern = match test {
        Test::Pattern(text) => Some(quote!(static PATTERN: #p::Pattern = #p::Pattern::new(#text);)),
        _ => None,
    };
    Some(quote! {
        #conditions
        fn #name() -> #p::Rule {
            #pattern
            #rule
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
