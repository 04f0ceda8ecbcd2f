//! The item under `#[model]`, from its tokens to what is generated.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Data, DeriveInput, Path};

use super::attributes::{Ours, strip};
use super::check::{names, whole};
use super::expand::{expand, keep, stand_in};
use super::first::is_below;
use super::mend::mend;
use super::shape::Model;
use super::wire::with_wire;
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::paths::{Paths, attribute_span};

const TABLE: Table = Table {
    attribute: "model",
    known: &[("crate", "path::to::cullinan")],
    bare: None,
    explained: &[
        ("rename", "names are serde's: write `#[serde(rename = \"name\")]` below `#[model]`"),
        ("rename_all", "names are serde's: write `#[serde(rename_all = \"camelCase\")]` below `#[model]`"),
        ("default", "defaults are serde's: write `#[serde(default)]` below `#[model]`"),
    ],
};

/// `#[model]`.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut tokens = generated(arguments, item, &mut errors);
    tokens.extend(errors.into_tokens());
    tokens
}

pub(super) fn generated(arguments: TokenStream, item: TokenStream, errors: &mut Errors) -> TokenStream {
    let paths = Paths::new(renamed(arguments, errors).as_ref());
    let Some(mut parsed) = parse(&item, errors) else { return item };
    let unresolved = is_below(&parsed);
    let ours = strip(&mut parsed, errors);
    model(&mut parsed, &ours, unresolved, &paths, errors)
}

fn renamed(arguments: TokenStream, errors: &mut Errors) -> Option<Path> {
    let mut keywords = Keywords::new(TABLE, errors);
    keywords.read(arguments);
    keywords.path("crate")
}

/// The struct or enum; `None` for what is neither.
fn parse(tokens: &TokenStream, errors: &mut Errors) -> Option<DeriveInput> {
    let is_item = |word: &str| tokens.clone().into_iter().any(|token| token.to_string() == word);
    match syn::parse2::<DeriveInput>(tokens.clone()) {
        Ok(DeriveInput { data: Data::Union(union), .. }) => {
            errors.on(&union.union_token, "a union has no wire form: a model is a struct or an enum");
            None
        }
        Ok(parsed) => Some(parsed),
        Err(error) if is_item("struct") || is_item("enum") => errors.keep(Err(error)),
        Err(_) => {
            errors.at(attribute_span(tokens), "`#[model]` goes on a struct or an enum");
            None
        }
    }
}

/// The item with what is generated for it. One with mistakes keeps its traits, so that what uses it has no
/// errors of its own.
fn model(
    parsed: &mut DeriveInput,
    ours: &Ours,
    unresolved: bool,
    paths: &Paths,
    errors: &mut Errors,
) -> TokenStream {
    whole(parsed, errors);
    let shaped = with_wire(parsed, errors, |wire, errors| Model::shape(wire, ours, errors));
    let Some(model) = shaped else { return parsed.to_token_stream() };
    names(&model, errors);
    if errors.is_empty() && !unresolved {
        return expand(parsed, &model, paths);
    }
    mend(parsed);
    if unresolved { stand_in(parsed, &model, paths) } else { keep(parsed, &model, paths) }
}
