//! The calls that check one field. Every name of the runtime's traits and functions that a check uses is here
//! and in `rules.rs`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;

use super::rules::{List, inside};
use crate::model::field::{Member, Models};
use crate::model::rule::{Custom, Rule, Rules, Test};
use crate::paths::{Ends, Paths};

/// Where a value stands while it is checked, as tokens.
pub(super) struct Value<'v> {
    /// Its type.
    pub(super) ty: TokenStream,
    /// A reference to it.
    pub(super) source: TokenStream,
    /// A reference to the field beside it; `None` where none stands there, so that nothing is compared with it.
    pub(super) beside: Option<&'v dyn Fn(&Ident) -> TokenStream>,
    /// What faults are reported to.
    pub(super) at: TokenStream,
    pub(super) paths: &'v Paths,
}

/// The functions that check rules, with what they look at, in the order of the faults.
const CHECKS: [&str; 5] = ["required", "lengths", "numbers", "texts", "must_match"];

impl Test {
    fn check(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Min(_) | Self::Max(_) => "lengths",
            Self::Bound(..) => "numbers",
            Self::Text(_) | Self::Part(..) | Self::Pattern(_) | Self::Expression(_) => "texts",
            Self::MustMatch(..) => "must_match",
        }
    }
}

impl Value<'_> {
    /// Every check of the rules.
    pub(super) fn rules(&self, rules: &Rules, label: &str) -> TokenStream {
        let checks = CHECKS.iter().filter_map(|check| {
            let mut checked = rules.list.iter().filter(|rule| rule.test.check() == *check).peekable();
            let first = checked.peek().copied()?;
            if matches!(first.test, Test::MustMatch(..)) && self.beside.is_none() {
                return None;
            }
            let list = List { owner: quote!(Self), label, paths: self.paths }.of(checked);
            Some(self.check(check, first, &list))
        });
        let checks: TokenStream = checks.collect();
        let customs: TokenStream = rules.customs.iter().map(|custom| self.custom(custom)).collect();
        let inner = rules.inner.as_ref().map(|(keyword, inner)| self.each(keyword, inner, label));
        quote!(#checks #customs #inner)
    }

    /// `P::texts(value, rules, at);`, underlined at the rule.
    fn check(&self, check: &str, rule: &Rule, list: &TokenStream) -> TokenStream {
        let (span, source, at) = (rule.keyword.span(), &self.source, &self.at);
        let (p, value, check) = (self.paths.at(span), bound(span), Ident::new(check, span));
        let (bind, beside) = match (&rule.test, self.beside) {
            (Test::MustMatch(other, _), Some(beside)) => {
                let (name, beside) = (Ident::new("__cullinan_beside", other.span()), beside(other));
                (Some(quote!(let #name = #beside;)), Some(quote!(#name,)))
            }
            _ => (None, None),
        };
        let call = quote_spanned!(span=> #p::#check(#value, #beside #list, #at));
        quote!(let #value = #source; #bind #call;)
    }

    /// `P::Field::<T>::custom(value, |value| path(value), rule, at);`
    fn custom(&self, custom: &Custom) -> TokenStream {
        let (ty, source, at, rule) = (&self.ty, &self.source, &self.at, custom.rule(self.paths));
        let p = self.paths.here();
        let call = applied(&custom.function);
        quote!(#p::Field::<#ty>::custom(#source, #call, #rule, #at);)
    }

    /// `P::each(value, at, |item, at| ..);`
    fn each(&self, keyword: &Ident, rules: &Rules, label: &str) -> TokenStream {
        let (span, source, at, ty) = (keyword.span(), &self.source, &self.at, &self.ty);
        let (p, value, here) = (self.paths.at(span), bound(span), self.paths.here());
        let (item, below) = (crate::paths::local("item"), crate::paths::local("at"));
        let items = Value {
            ty: quote!(<#ty as #here::Items>::Item),
            source: item.to_token_stream(),
            beside: self.beside,
            at: below.to_token_stream(),
            paths: self.paths,
        };
        let checks = items.rules(rules, &inside(label));
        let call = quote_spanned!(span=> #p::each(#value, #at, |#item, #below| { #checks }));
        quote!(let #value = #source; #call;)
    }
}

/// `P::whole(self, |value| path(value), rule, report);`
pub(super) fn whole(custom: &Custom, report: &Ident, paths: &Paths) -> TokenStream {
    let (p, rule) = (paths.here(), custom.rule(paths));
    let call = applied(&custom.function);
    quote!(#p::whole(self, #call, #rule, #report);)
}

/// The call that checks what is in a field.
pub(super) fn models(
    member: &Member,
    source: &TokenStream,
    at: &TokenStream,
    paths: &Paths,
) -> Option<TokenStream> {
    let (ends, owner, value) = inside_of(member)?;
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::#owner);
    let call = match member.models {
        Models::Certain(None) => quote_spanned!(ends.last=> #path::check(#value, #at)),
        // rustc underlines the method's name alone.
        _ => {
            let check = Ident::new("check", ends.first);
            quote_spanned!(ends.last=> #path::new().#check(#value, #at))
        }
    };
    Some(quote!(let #value = #source; #call;))
}

/// The call that brings it into its normal form.
pub(super) fn normal_models(
    member: &Member,
    source: &TokenStream,
    at: &Ident,
    paths: &Paths,
) -> Option<TokenStream> {
    let (ends, owner, value) = inside_of(member)?;
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::#owner);
    let call = quote_spanned!(ends.last=> #path::normalise(#value, #at));
    Some(quote!(let #value = #source; #call;))
}

/// Where errors about it are underlined, who checks it, and the local that it is called.
fn inside_of(member: &Member) -> Option<(Ends, TokenStream, Ident)> {
    let ty = &member.ty;
    let (ends, owner) = match member.models {
        Models::None => return None,
        Models::ByType => (Ends::of(ty), quote!(Nested::<#ty>)),
        Models::Certain(Some(span)) => (Ends::at(span), quote_spanned!(span=> Certain::<#ty>)),
        Models::Certain(None) => (Ends::of(ty), quote_spanned!(Ends::of(ty).first=> Check)),
    };
    Some((ends, owner, bound(ends.last)))
}

/// `|value| path(value)`, so that a reference to what is inside is a reference to what the function takes.
pub(super) fn applied(function: &Path) -> TokenStream {
    let span = Ends::of(function).last;
    let value = bound(span);
    quote_spanned!(span=> |#value| #function(#value))
}

/// The local that a call is about. It is written as the user's token: rustc underlines a call's argument, and takes
/// one out of an expansion for the whole attribute.
fn bound(span: Span) -> Ident {
    Ident::new("__cullinan_value", span)
}
