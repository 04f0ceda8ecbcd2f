//! The keywords of `#[response(..)]`.

use syn::{Attribute, LitInt, LitStr, Path};

use crate::attribute::arguments;
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};

const ITEM: Table = Table {
    attribute: "response",
    known: &[("crate", "path::to::cullinan")],
    bare: None,
    explained: &[
        ("status", "a status is a variant's: write `#[response(status = 404)]` on it"),
        ("description", "a description is a variant's: write it there, or as a doc comment"),
    ],
};

const VARIANT: Table = Table {
    attribute: "response",
    known: &[("status", "404"), ("description", "\"text\""), ("headers", "[\"Retry-After\"]")],
    bare: Some("description"),
    explained: &[
        ("crate", "where the framework is, the whole enum says: write `#[response(crate = ..)]` on it"),
        ("status_code", "it is called `status` here"),
    ],
};

/// What the attributes of one place say.
#[derive(Default)]
pub(super) struct Words {
    pub(super) status: Option<LitInt>,
    pub(super) description: Option<LitStr>,
    pub(super) headers: Vec<LitStr>,
    pub(super) renamed: Option<Path>,
}

impl Words {
    pub(super) fn of_item(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut keywords = read(ITEM, attributes, errors);
        Self { renamed: keywords.path("crate"), ..Self::default() }
    }

    pub(super) fn of_variant(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut keywords = read(VARIANT, attributes, errors);
        Self {
            status: keywords.status("status"),
            description: keywords.string("description"),
            headers: keywords.some_strings("headers"),
            renamed: None,
        }
    }
}

/// Those of our attributes.
pub(super) fn ours(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("response"))
}

fn read<'e>(table: Table, attributes: &[Attribute], errors: &'e mut Errors) -> Keywords<'e> {
    let arguments: Vec<_> = ours(attributes).map(|attribute| arguments(attribute, errors)).collect();
    let mut keywords = Keywords::new(table, errors);
    arguments.into_iter().for_each(|arguments| keywords.read(arguments));
    keywords
}
