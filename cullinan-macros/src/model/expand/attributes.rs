//! The derives, and the attributes that tell them what they do not know.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, parse_quote};

use super::defaults;
use super::rules::{List, inside};
use crate::model::check::derives as derived;
use crate::model::field::{Member, Place};
use crate::model::rule::{Rules, Test};
use crate::model::shape::{Model, Shape};
use crate::paths::Paths;

/// The derives that the user has not written himself.
pub(super) fn derives(item: &DeriveInput, wanted: &[(&str, &str)], paths: &Paths) -> TokenStream {
    let p = paths.here();
    let missing = wanted.iter().filter(|(_, name)| !is_derived(item, name));
    let missing = missing.map(|(module, name)| {
        let (module, name) = (Ident::new(module, Span::call_site()), Ident::new(name, Span::call_site()));
        quote!(#p::#module::#name)
    });
    quote!(#[derive(#(#missing),*)])
}

/// Whether the user derives it himself.
pub(super) fn is_derived(item: &DeriveInput, name: &str) -> bool {
    derived(item).iter().any(|path| path.segments.last().is_some_and(|last| last.ident == name))
}

/// Where the derives find their crates. It stands below the user's own derives: rustc wants a derive before its
/// attributes.
pub(super) fn crates(paths: &Paths) -> [Attribute; 2] {
    let at = |module: &str| {
        let path: String = paths.here().to_string().split_whitespace().collect();
        LitStr::new(&format!("{path}::{module}"), Span::call_site())
    };
    let (serde, schemars) = (at("object_serde"), at("schemars"));
    [parse_quote!(#[serde(crate = #serde)]), parse_quote!(#[schemars(crate = #schemars)])]
}

/// The item whose fields say their rules to the schema.
pub(super) fn described(item: &DeriveInput, model: &Model, paths: &Paths) -> DeriveInput {
    let mut item = item.clone();
    item.attrs.extend(model.naming.as_ref().map(|naming| naming.attribute(&item, paths)));
    let (_, arguments, _) = item.generics.split_for_impl();
    let ident = &item.ident;
    let owner = quote!(<#ident #arguments>);
    let probe = defaults::attribute(&item, model, &owner, paths);
    match (&mut item.data, &model.shape) {
        (Data::Struct(data), Shape::Struct(members)) => {
            fields(&mut data.fields, members, &owner, paths);
        }
        (Data::Enum(data), Shape::Enum(variants)) => {
            for (variant, shape) in data.variants.iter_mut().zip(variants) {
                fields(&mut variant.fields, &shape.members, &owner, paths);
            }
        }
        _ => {}
    }
    item.attrs.extend(probe);
    item
}

fn fields(fields: &mut Fields, members: &[Member], owner: &TokenStream, paths: &Paths) {
    for (field, member) in fields.iter_mut().zip(members) {
        let described = described_field(member, owner, paths);
        let transform = described.map(|rules| -> Attribute { parse_quote!(#[schemars(transform = #rules)]) });
        let required = member.rules.list.iter().any(|rule| matches!(rule.test, Test::Required));
        let required = required.then(|| -> Attribute { parse_quote!(#[schemars(required)]) });
        field.attrs.extend(required.into_iter().chain(transform));
    }
}

/// The rules of a field and its other names; nothing where it has neither.
fn described_field(member: &Member, owner: &TokenStream, paths: &Paths) -> Option<TokenStream> {
    let described = described_rules(&member.rules, &member.label, owner, paths);
    let trimmed = member.normal.trim.map(|_| quote!(.trimmed()));
    let described = described.map(|described| quote!(#described #trimmed));
    match &member.place {
        Place::Key(names) if !names.aliases().is_empty() => {
            let (p, aliases) = (paths.here(), names.aliases());
            let described = described.unwrap_or_else(|| quote!(#p::Described::new(&[])));
            Some(quote!(#described.aliases(&[#(#aliases),*])))
        }
        _ => described,
    }
}

/// `P::Described::new(rules).inner(..)`; nothing where there is nothing to say.
fn described_rules(rules: &Rules, label: &str, owner: &TokenStream, paths: &Paths) -> Option<TokenStream> {
    let inner = rules.inner.as_ref();
    let inner = inner.and_then(|(_, inner)| described_rules(inner, &inside(label), owner, paths));
    if rules.list.is_empty() && inner.is_none() {
        return None;
    }
    let p = paths.here();
    let list = List { owner: owner.clone(), label, paths }.of(rules.list.iter());
    let inner = inner.map(|inner| quote!(.inner(#inner)));
    Some(quote!(#p::Described::new(#list) #inner))
}
