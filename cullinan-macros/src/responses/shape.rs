//! An enum as its answers.

use syn::{Data, DeriveInput, Field, Fields, Ident, Type};

use super::parse::Words;
use crate::diagnostic::Errors;
use crate::docs::Docs;
use crate::paths::attribute_span;

/// The answers of an enum.
pub(super) struct Responses {
    pub(super) variants: Vec<Variant>,
}

/// One answer.
pub(super) struct Variant {
    pub(super) ident: Ident,
    /// `None` for one that says nothing but its status.
    pub(super) answer: Option<Type>,
    pub(super) words: Words,
    /// Its doc comment.
    pub(super) docs: Option<String>,
}

impl Responses {
    pub(super) fn shape(item: &DeriveInput, errors: &mut Errors) -> Self {
        let mut variants = Vec::new();
        match &item.data {
            Data::Enum(data) if data.variants.is_empty() => {
                errors.on(&item.ident, "an enum without variants answers nothing");
            }
            Data::Enum(data) => {
                variants.extend(data.variants.iter().map(|variant| Variant {
                    ident: variant.ident.clone(),
                    answer: answer(&variant.ident, &variant.fields, errors),
                    words: Words::of_variant(&variant.attrs, errors),
                    docs: Docs::read(&variant.attrs).whole(),
                }));
            }
            Data::Struct(_) | Data::Union(_) => errors.at(
                attribute_span(&item.ident),
                "`Responses` goes on an enum, each variant of which is an answer; one answer needs none: `#[model]` \
                 makes a struct one",
            ),
        }
        Self { variants }
    }
}

/// What the variant holds.
fn answer(variant: &Ident, fields: &Fields, errors: &mut Errors) -> Option<Type> {
    let mut list = fields.iter();
    let (first, second) = (list.next(), list.next());
    for field in fields {
        no_words(field, errors);
    }
    match (fields, first, second) {
        (Fields::Named(_), ..) => {
            let message = format!(
                "a variant holds one answer: make these the fields of a `#[model]` struct, and write `{variant}(Details)`"
            );
            errors.on(fields, message);
            None
        }
        (_, Some(_), Some(second)) => {
            let message = format!(
                "a variant holds one answer: make `{variant}` hold a struct; headers go beside it, as in `{variant}((T, HeaderMap))`"
            );
            errors.on(&second.ty, message);
            None
        }
        (_, first, None) | (_, first @ None, _) => first.map(|field| field.ty.clone()),
    }
}

fn no_words(field: &Field, errors: &mut Errors) {
    for attribute in super::parse::ours(&field.attrs) {
        errors.on(attribute, "`response` speaks of a whole variant: write it above the variant");
    }
}
