//! What the attributes generate, kept as files: `tests/golden/*/input.rs` beside `expanded.rs`. A change of the
//! generated code is seen in review; `UPDATE_GOLDEN=1 cargo test -p cullinan-macros golden` writes them anew.

use std::fs::{read_dir, read_to_string, write};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Item, Meta};

use crate::handler::Verb;
use crate::{controller, function, model, responses};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden");

#[test]
fn the_generated_code_is_what_the_golden_files_hold() {
    let cases = cases();
    assert!(cases.len() >= 5, "{} golden files", cases.len());
    let changed: Vec<_> = cases.iter().filter(|case| !holds(case)).collect();
    assert!(changed.is_empty(), "the generated code changed; look at it with UPDATE_GOLDEN=1: {changed:?}");
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn holds(case: &Path) -> bool {
    let (input, kept) = (case.join("input.rs"), case.join("expanded.rs"));
    let expanded = expanded(&read_to_string(&input).unwrap());
    let text =
        format!("//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.\n\n{expanded}");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        write(&kept, &text).unwrap();
    }
    read_to_string(&kept).is_ok_and(|kept| kept == text)
}

fn expanded(input: &str) -> String {
    let file = syn::parse_file(input).unwrap();
    let tokens: TokenStream = file.items.into_iter().map(item).collect();
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

/// The item as the first of its attributes that is ours leaves it.
fn item(mut item: Item) -> TokenStream {
    let attributes = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        _ => return item.into_token_stream(),
    };
    let derives = |attribute: &Attribute| {
        attribute.path().is_ident("derive") && attribute.to_token_stream().to_string().contains("Responses")
    };
    if attributes.iter().any(derives) {
        let item = item.into_token_stream();
        return [item.clone(), responses::derive(item)].into_iter().collect();
    }
    let Some(at) = attributes.iter().position(is_ours) else { return item.into_token_stream() };
    let ours = attributes.remove(at);
    let arguments = match &ours.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let item = item.into_token_stream();
    match Verb::of(ours.path()) {
        Some(verb) => function::attribute(verb, arguments, item),
        None if ours.path().is_ident("model") => model::attribute(arguments, item),
        None => controller::attribute(arguments, item),
    }
}

fn is_ours(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("model") || path.is_ident("controller") || Verb::of(path).is_some()
}
