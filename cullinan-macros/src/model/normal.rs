//! `#[field(..)]`: what is put in order before the rules look.

use proc_macro2::Span;
use syn::{Attribute, Path};

use crate::attribute::arguments;
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};

const TABLE: Table = Table {
    attribute: "field",
    known: &[("trim", ""), ("lowercase", ""), ("with", "path::to::function")],
    bare: None,
    explained: &[
        ("default", "defaults are serde's: write `#[serde(default)]`"),
        ("alias", "names are serde's: write `#[serde(rename = \"name\")]`"),
        ("rename", "names are serde's: write `#[serde(rename = \"name\")]`"),
    ],
};

/// What is done to a field, in this order.
#[derive(Default)]
pub(super) struct Normal {
    pub(super) trim: Option<Span>,
    pub(super) lowercase: Option<Span>,
    /// `fn(&mut T)`.
    pub(super) with: Option<Path>,
}

impl Normal {
    pub(super) fn read(attributes: &[&Attribute], errors: &mut Errors) -> Self {
        let lists: Vec<_> = attributes.iter().map(|attribute| arguments(attribute, errors)).collect();
        let mut keywords = Keywords::new(TABLE, errors);
        lists.into_iter().for_each(|list| keywords.read(list));
        if let (true, true, Some(first)) =
            (keywords.given.is_empty(), keywords.errors.is_empty(), attributes.first())
        {
            keywords.errors.on(first, "say what is done to the field: `trim`, `lowercase`, `with = path`");
        }
        Self {
            trim: keywords.flag("trim"),
            lowercase: keywords.flag("lowercase"),
            with: keywords.path("with"),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.trim.is_none() && self.lowercase.is_none() && self.with.is_none()
    }
}
