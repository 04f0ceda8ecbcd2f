//! The keywords of `#[param(..)]`.

use proc_macro2::Span;
use syn::{Attribute, LitStr, Path};

use super::content_type::ContentType;
use super::default::Default;
use super::files::FileRules;
use super::rule::Rule;
use crate::attribute::arguments;
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};

const TABLE: Table = Table {
    attribute: "param",
    known: &[
        ("alias", "\"X-Name\""),
        ("default", "1"),
        ("description", "\"text\""),
        ("example", "\"text\""),
        ("deprecated", ""),
        ("csv", ""),
        ("trim", ""),
        ("lenient", ""),
        ("message", "\"text\""),
        ("ge", "1"),
        ("le", "100"),
        ("gt", "0"),
        ("lt", "100"),
        ("min_length", "1"),
        ("max_length", "100"),
        ("multiple_of", "5"),
        ("regex", "r\"^[a-z]+$\""),
        ("one_of", "[\"a\", \"b\"]"),
        ("email", ""),
        ("url", ""),
        ("min_items", "1"),
        ("max_items", "100"),
        ("unique", ""),
        ("custom", "path::to::function"),
        ("max_size", "\"2MiB\""),
        ("min_size", "1"),
        ("allowed_types", "[\"image/*\"]"),
        ("max_count", "5"),
        ("content_type", "\"application/json\""),
        ("on_error", "path::to::function"),
    ],
    bare: Some("alias"),
    explained: &[("required", "a parameter is required unless it has a default or is an `Option`")],
};

/// What the `#[param(..)]` of one argument say together.
pub(crate) struct Declaration {
    pub(super) alias: Option<LitStr>,
    pub(super) default: Option<Default>,
    pub(super) description: Option<String>,
    pub(super) example: Option<String>,
    pub(super) deprecated: Option<Span>,
    pub(super) csv: Option<Span>,
    pub(super) trim: Option<Span>,
    pub(super) lenient: Option<Span>,
    pub(super) message: Option<LitStr>,
    pub(super) rules: Vec<Rule>,
    pub(super) custom: Option<Path>,
    pub(super) files: FileRules,
    pub(super) content_type: Option<ContentType>,
    pub(super) on_error: Option<(Span, Path)>,
}

impl Declaration {
    pub(super) fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let arguments: Vec<_> = attributes.iter().map(|attribute| arguments(attribute, errors)).collect();
        let mut keywords = Keywords::new(TABLE, errors);
        arguments.into_iter().for_each(|arguments| keywords.read(arguments));
        let alias = keywords.string("alias");
        if let Some(empty) = alias.as_ref().filter(|alias| alias.value().is_empty()) {
            keywords.errors.on(empty, "an alias is a name, and this one is empty");
        }
        Self {
            alias,
            default: keywords.default_value(),
            description: keywords.string("description").map(|text| text.value()),
            example: keywords.example_value(),
            deprecated: keywords.flag("deprecated"),
            csv: keywords.flag("csv"),
            trim: keywords.flag("trim"),
            lenient: keywords.flag("lenient"),
            message: keywords.string("message"),
            rules: keywords.rules(),
            custom: keywords.path("custom"),
            files: keywords.file_rules(),
            content_type: keywords.content_type(),
            on_error: keywords
                .keyword("on_error")
                .map(|keyword| keyword.span())
                .zip(keywords.path("on_error")),
        }
    }
}
