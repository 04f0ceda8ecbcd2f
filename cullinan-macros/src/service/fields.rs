//! Where the value of each field of a controller or a service comes from.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, Expr, Field, Fields, Index, Member, Type};

use crate::attribute::{arguments, conditions, take};
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::paths::{Ends, Paths};

const TABLE: Table = Table {
    attribute: "inject",
    known: &[("default", ""), ("with", "expression")],
    bare: None,
    explained: &[],
};

/// A field and its source.
pub(crate) struct Source {
    member: Member,
    conditions: TokenStream,
    ty: Type,
    value: Value,
}

enum Value {
    /// By its type.
    Injected,
    Default,
    With(Box<Expr>),
}

/// Reads the sources of all fields and takes our attributes off them.
pub(crate) fn sources(fields: &mut Fields, errors: &mut Errors) -> Vec<Source> {
    let fields = fields.iter_mut().enumerate();
    fields.filter_map(|(index, field)| source(index, field, errors)).collect()
}

fn source(index: usize, field: &mut Field, errors: &mut Errors) -> Option<Source> {
    let attributes = take(&mut field.attrs, "inject");
    let value = value(&attributes, errors)?;
    let member = field.ident.clone().map_or_else(|| Member::Unnamed(Index::from(index)), Member::Named);
    Some(Source { member, conditions: conditions(&field.attrs), ty: field.ty.clone(), value })
}

fn value(attributes: &[Attribute], errors: &mut Errors) -> Option<Value> {
    const HINT: &str = "mark it `#[inject(default)]` or `#[inject(with = expression)]`";
    let Some(first) = attributes.first() else { return Some(Value::Injected) };
    let lists: Vec<_> = attributes.iter().map(|attribute| arguments(attribute, errors)).collect();
    let mut keywords = Keywords::new(TABLE, errors);
    lists.into_iter().for_each(|list| keywords.read(list));
    let silent = keywords.given.is_empty() && keywords.errors.is_empty();
    match (keywords.flag("default"), keywords.expression("with")) {
        (None, Some((_, value))) => Some(Value::With(Box::new(value))),
        (Some(_), None) => Some(Value::Default),
        (Some(_), Some((with, _))) => {
            errors.at(with.span(), "a field has one source: keep `default` or `with`");
            None
        }
        (None, None) => {
            if silent {
                errors.on(first, format!("the source is missing: {HINT}"));
            }
            None
        }
    }
}

/// The check that requests can share the fields of a controller or a service, which `whole` stands for; each is
/// underlined as the field's type.
pub(crate) fn shared(fields: &Fields, whole: &str, paths: &Paths) -> TokenStream {
    let whole = Ident::new(whole, Span::call_site());
    fields.iter().map(|field| holds(field, &whole, paths)).collect()
}

fn holds(field: &Field, whole: &Ident, paths: &Paths) -> TokenStream {
    let (ty, ends, conditions) = (&field.ty, Ends::of(&field.ty), conditions(&field.attrs));
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::#whole::<Self>::holds::<#ty>);
    let call = quote_spanned!(ends.last=> #path());
    quote!(#conditions #call;)
}

/// The body of `fn build(wiring) -> Option<Self>`: everything is asked for before anything is made.
pub(crate) fn build(sources: &[Source], wiring: &Ident, paths: &Paths) -> TokenStream {
    let p = paths.here();
    let takes = sources.iter().enumerate().map(|(index, source)| source.take(index, wiring, paths));
    let values = sources.iter().enumerate().map(|(index, source)| source.field(index, paths));
    quote! {
        #(#takes)*
        #p::Wiring::ready(#wiring)?;
        #p::Some(Self { #(#values),* })
    }
}

impl Source {
    /// `let slot = wiring.take::<Type>();` for what is injected.
    fn take(&self, index: usize, wiring: &Ident, paths: &Paths) -> Option<TokenStream> {
        let Self { conditions, ty, value: Value::Injected, .. } = self else { return None };
        let (slot, call) = (slot(index), injected(ty, wiring, paths));
        Some(quote!(#conditions let #slot = #call;))
    }

    /// `field: value`.
    fn field(&self, index: usize, paths: &Paths) -> TokenStream {
        let (member, conditions) = (&self.member, &self.conditions);
        let value = match &self.value {
            Value::Injected => {
                let slot = slot(index);
                quote!(#slot?)
            }
            Value::With(value) => value.to_token_stream(),
            Value::Default => {
                let ends = Ends::of(&self.ty);
                let p = paths.at(ends.first);
                let path = quote_spanned!(ends.first=> #p::Default);
                quote_spanned!(ends.last=> #path::default())
            }
        };
        quote!(#conditions #member: #value)
    }
}

/// `wiring.take::<Type>()`, underlined as the type.
pub(super) fn injected(ty: &Type, wiring: &Ident, paths: &Paths) -> TokenStream {
    let ends = Ends::of(ty);
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::Wiring::take::<#ty>);
    quote_spanned!(ends.last=> #path(#wiring))
}

/// The local of what was injected.
pub(super) fn slot(index: usize) -> Ident {
    format_ident!("slot_{index}", span = Span::mixed_site())
}
