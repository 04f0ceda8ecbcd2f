//! Where the value of each field of a controller comes from.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Attribute, Expr, Field, Fields, Index, Member};

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
pub(super) struct Source {
    member: Member,
    conditions: TokenStream,
    ty: syn::Type,
    value: Value,
}

enum Value {
    Default,
    With(Box<Expr>),
}

/// Reads the sources of all fields and takes our attributes off them.
pub(super) fn sources(fields: &mut Fields, errors: &mut Errors) -> Vec<Source> {
    let fields = fields.iter_mut().enumerate();
    fields.filter_map(|(index, field)| source(index, field, errors)).collect()
}

fn source(index: usize, field: &mut Field, errors: &mut Errors) -> Option<Source> {
    let attributes = take(&mut field.attrs, "inject");
    let value = value(&attributes, field, errors)?;
    let member = field.ident.clone().map_or_else(|| Member::Unnamed(Index::from(index)), Member::Named);
    Some(Source { member, conditions: conditions(&field.attrs), ty: field.ty.clone(), value })
}

fn value(attributes: &[Attribute], field: &Field, errors: &mut Errors) -> Option<Value> {
    const HINT: &str = "mark it `#[inject(default)]` or `#[inject(with = expression)]`";
    let Some(first) = attributes.first() else {
        let message = |name: Option<&Ident>| match name {
            Some(name) => format!("nothing says where `{name}` comes from: {HINT}"),
            None => format!("nothing says where the field comes from: {HINT}"),
        };
        match &field.ident {
            Some(name) => errors.on(name, message(Some(name))),
            None => errors.on(&field.ty, message(None)),
        }
        return None;
    };
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

/// The check that requests can share a field, underlined as its type.
pub(super) fn shared(field: &Field, paths: &Paths) -> TokenStream {
    let (ty, ends, conditions) = (&field.ty, Ends::of(&field.ty), conditions(&field.attrs));
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::Instance::<Self>::holds::<#ty>);
    let call = quote_spanned!(ends.last=> #path());
    quote!(#conditions #call;)
}

impl Source {
    /// `field: value`.
    pub(super) fn expand(&self, paths: &Paths) -> TokenStream {
        let (member, conditions) = (&self.member, &self.conditions);
        let value = match &self.value {
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
