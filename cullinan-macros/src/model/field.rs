//! One field of a model.

use proc_macro2::{Ident, Span, TokenStream};
use serde_derive_internals::ast::{Field, Style};
use syn::{Attribute, Generics, Type};

use super::attributes::Written;
use super::bounds::{depends, without_models};
use super::called::Names;
use super::default::Default;
use super::normal::Normal;
use super::rule::{Rules, Test, of_field};
use crate::attribute::conditions;
use crate::diagnostic::Errors;

pub(super) struct Member {
    pub(super) member: syn::Member,
    /// What it is called in the names of generated functions: its number, which no other has.
    pub(super) label: String,
    pub(super) ty: Type,
    pub(super) conditions: TokenStream,
    pub(super) place: Place,
    /// What it is called where the value is written.
    pub(super) written: String,
    pub(super) rules: Rules,
    pub(super) normal: Normal,
    pub(super) models: Models,
    pub(super) default: Default,
}

/// Where the field stands, below what holds it.
pub(super) enum Place {
    Key(Names),
    Index(usize),
    /// Where its holder stands: flattened, or the one field of a newtype.
    Here,
    /// Never read from a request.
    Unread,
}

/// How the models inside are found.
pub(super) enum Models {
    /// There can be none.
    None,
    /// If the type is one, or holds some.
    ByType,
    /// It says so itself: by a type parameter, or by `nested`.
    Certain(Option<Span>),
}

/// What the fields of one struct or variant share.
pub(super) struct Site<'s> {
    pub(super) generics: &'s Generics,
    pub(super) style: Style,
    /// The number of the variant.
    pub(super) variant: Option<usize>,
    /// Why none of them is read.
    pub(super) unread: Option<&'static str>,
}

impl Site<'_> {
    pub(super) fn members(
        &self,
        fields: &[Field<'_>],
        written: &[Written],
        errors: &mut Errors,
    ) -> Vec<Member> {
        let mut index = 0;
        let transparent = fields.iter().any(|field| field.attrs.transparent());
        let nothing = Written::default();
        let members = fields.iter().enumerate().map(|(at, field)| {
            let unread = self.unread.or_else(|| {
                let skipped = field.attrs.skip_deserializing() || transparent && !field.attrs.transparent();
                skipped.then_some(
                    "this field is never read (`#[serde(skip)]`): its rules would never be checked",
                )
            });
            let place = match self.style {
                _ if unread.is_some() => Place::Unread,
                _ if field.attrs.flatten() || transparent => Place::Here,
                Style::Struct => {
                    Place::Key(Names::new(field.attrs.name().deserialize_name(), field.attrs.aliases()))
                }
                Style::Newtype | Style::Unit => Place::Here,
                Style::Tuple => Place::Index(index),
            };
            index += usize::from(unread.is_none());
            let flat = field.attrs.flatten().then_some(
                "a flattened field has no place of its own: its rules belong on the fields inside",
            );
            let label = self.variant.map_or(at.to_string(), |variant| format!("{variant}_{at}"));
            let written = written.get(at).unwrap_or(&nothing);
            self.member(field, (label, place), unread, flat, written, errors)
        });
        let mut members: Vec<_> = members.collect();
        wire_names(&mut members);
        members
    }

    fn member(
        &self,
        field: &Field<'_>,
        (label, place): (String, Place),
        unread: Option<&'static str>,
        flat: Option<&'static str>,
        written: &Written,
        errors: &mut Errors,
    ) -> Member {
        let rules = of_field(&written.validate.iter().collect::<Vec<_>>(), errors);
        let normal = Normal::read(&written.field.iter().collect::<Vec<_>>(), errors);
        if let (Some(why), Some(first)) = (unread, written.validate.iter().chain(&written.field).next()) {
            errors.on(first, why);
        } else if let (Some(why), Some(rule)) = (flat, rules.first()) {
            errors.on(rule, why);
        }
        let models = match rules.nested {
            Some(span) => Models::Certain(Some(span)),
            None if without_models(field.ty).is_some() => Models::None,
            None if depends(field.ty, self.generics) => Models::Certain(None),
            None => Models::ByType,
        };
        let conditions = conditions(&field.original.attrs);
        Member {
            member: field.member.clone(),
            label,
            ty: field.ty.clone(),
            conditions,
            place,
            written: field.attrs.name().serialize_name().value.clone(),
            rules,
            normal,
            models,
            default: Default::of_field(field),
        }
    }
}

/// Gives the rules that speak of another field its names on the wire.
fn wire_names(members: &mut [Member]) {
    let names = members.iter().filter_map(|member| match (member.name(), &member.place) {
        (Some(name), Place::Key(key)) => Some((name.clone(), key.clone())),
        _ => None,
    });
    let names: Vec<_> = names.collect();
    for rule in members.iter_mut().flat_map(|member| &mut member.rules.list) {
        let Test::MustMatch(other, wire) = &mut rule.test else { continue };
        if let Some((_, key)) = names.iter().find(|(name, _)| name == other) {
            wire.clone_from(key);
        }
    }
}

impl Member {
    /// The field's name, if it has one.
    pub(super) fn name(&self) -> Option<&Ident> {
        match &self.member {
            syn::Member::Named(name) => Some(name),
            syn::Member::Unnamed(_) => None,
        }
    }

    /// Takes over what was written on the type around it.
    pub(super) fn adopt(&mut self, rules: Rules, field: &[&Attribute], errors: &mut Errors) {
        self.rules.append(rules, errors);
        let normal = Normal::read(field, errors);
        self.normal.trim = self.normal.trim.or(normal.trim);
        self.normal.lowercase = self.normal.lowercase.or(normal.lowercase);
        self.normal.with = self.normal.with.take().or(normal.with);
    }
}
