//! What a model cannot be.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Path, Token, Type};

use super::field::Member;
use super::rule::Test;
use super::shape::{Model, Shape};
use super::wire::keyword;
use crate::diagnostic::Errors;
use crate::types::{Unnamed, owned, text, unnamed};

/// The item by itself: it owns its data, and its traits are `#[model]`'s to implement.
pub(super) fn whole(item: &DeriveInput, errors: &mut Errors) {
    if let Some(lifetime) = item.generics.lifetimes().next() {
        errors.on(&lifetime.lifetime, "a model owns its data: it has no lifetimes");
    } else {
        types(&item.data, errors);
    }
    for (name, why) in [
        ("remote", "a model describes itself: put `remote` on a plain struct with serde's own derive"),
        ("crate", "`#[model]` says where serde is: remove `crate`, or write `#[model(crate = path)]`"),
    ] {
        if let Some(word) = keyword(item, name) {
            errors.on(&word, why);
        }
    }
    for path in derives(item) {
        if is_validate(&path) {
            errors.on(&path, "`#[model]` implements `Validate`: remove it here");
        }
    }
}

/// `Validate`, `validator::Validate`.
pub(super) fn is_validate(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "Validate")
}

/// The traits that the user derives below `#[model]`.
pub(super) fn derives(item: &DeriveInput) -> Vec<Path> {
    let lists = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let lists =
        lists.filter_map(|list| list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok());
    lists.flatten().collect()
}

fn types(data: &Data, errors: &mut Errors) {
    let fields: Vec<_> = match data {
        Data::Struct(data) => data.fields.iter().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    fields.into_iter().for_each(|field| owns(&field.ty, errors));
}

fn owns(ty: &Type, errors: &mut Errors) {
    if let Type::Reference(reference) = ty {
        return errors.on(ty, format!("a model owns its data: write `{}`", owned(&reference.elem)));
    }
    match unnamed(ty) {
        None if borrows(&ty.to_token_stream()) => {
            errors.on(ty, "a model owns its data: no references, not even `&'static` ones");
        }
        None => {}
        Some(Unnamed::Reference(reference)) => {
            let instead = owned(&reference.elem);
            let message =
                format!("a model owns its data: write `{instead}` instead of `{}`", text(reference));
            errors.on(reference, message);
        }
        Some(Unnamed::Lifetime(lifetime)) => {
            errors.on(lifetime, "a model owns its data: the lifetime can only be `'static`");
        }
        Some(Unnamed::Impl(found)) => errors.on(found, "name the type of the field"),
    }
}

/// Whether there is a `&'static` inside; what a function pointer takes is not in the data.
fn borrows(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    text.contains('&') && !text.contains("fn")
}

/// `must_match(other = name)` names a field that stands beside it.
pub(super) fn names(model: &Model, errors: &mut Errors) {
    let lists: Vec<&Vec<Member>> = match &model.shape {
        Shape::Struct(members) => vec![members],
        Shape::Enum(variants) => variants.iter().map(|variant| &variant.members).collect(),
    };
    for members in lists {
        for rule in members.iter().flat_map(|member| &member.rules.list) {
            let Test::MustMatch(other, _) = &rule.test else { continue };
            let known = || members.iter().filter_map(Member::name);
            if known().any(|name| name == other) {
                continue;
            }
            let names: Vec<String> = known().map(ToString::to_string).collect();
            let meant = crate::suggest::closest(&other.to_string(), names.iter().map(String::as_str));
            let hint = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
            errors.on(other, format!("no field `{other}` stands beside it{hint}"));
        }
    }
}
