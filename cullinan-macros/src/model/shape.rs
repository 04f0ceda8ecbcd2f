//! What a model is: its fields, their rules, and where each stands on the wire.

use proc_macro2::{Ident, TokenStream};
use serde_derive_internals::ast::{Container, Data, Style};
use serde_derive_internals::attr::TagType;
use syn::{Attribute, Generics};

use super::attributes::{Ours, Written};
use super::called::Names;
use super::default::Default;
use super::field::{Member, Place, Site};
use super::naming::Naming;
use super::rule::{Custom, Rules, of_type};
use crate::attribute::conditions;
use crate::diagnostic::Errors;

pub(super) struct Model {
    pub(super) kind: Kind,
    pub(super) shape: Shape,
    /// What its schema is called.
    pub(super) naming: Option<Naming>,
    /// What stands in for fields that have no default of their own.
    pub(super) default: Default,
    /// Functions that see the whole value.
    pub(super) whole: Vec<Custom>,
}

/// What the type is where it stands as an argument by itself.
pub(super) enum Kind {
    /// The whole body.
    Body,
    /// A value that one text says: an enum of names.
    Value,
    /// What its one field is; the index among the members.
    Newtype(usize),
}

pub(super) enum Shape {
    Struct(Vec<Member>),
    Enum(Vec<Variant>),
}

pub(super) struct Variant {
    pub(super) ident: Ident,
    pub(super) conditions: TokenStream,
    /// The keys above its fields.
    pub(super) above: Vec<Names>,
    pub(super) members: Vec<Member>,
}

impl Model {
    pub(super) fn shape(wire: &Container<'_>, ours: &Ours, errors: &mut Errors) -> Self {
        let kind = kind(wire);
        let validate: Vec<&Attribute> = ours.on_type.validate.iter().collect();
        let (whole, on_type) = of_type(&validate, matches!(kind, Kind::Newtype(_)), errors);
        if let (false, Some(first)) = (matches!(kind, Kind::Newtype(_)), ours.on_type.field.first()) {
            errors.on(first, "`field` stands on a field, or on a struct around one unnamed field");
        }
        let shape = match &wire.data {
            Data::Struct(style, fields) => {
                let site =
                    Site { generics: wire.generics, style: *style, variant: None, unread: unread(wire) };
                let written = ours.on_fields.first().map_or(&[][..], Vec::as_slice);
                let mut members = site.members(fields, written, errors);
                if let Kind::Newtype(index) = kind {
                    adopt(&mut members, index, on_type, &ours.on_type, errors);
                }
                Shape::Struct(members)
            }
            Data::Enum(_) => Shape::Enum(variants(wire, &ours.on_fields, errors)),
        };
        Self { kind, shape, naming: Naming::of(wire), default: Default::of_type(wire), whole }
    }
}

/// What was written on a newtype is about its one field.
fn adopt(members: &mut [Member], index: usize, rules: Rules, on_type: &Written, errors: &mut Errors) {
    if let Some(member) = members.get_mut(index) {
        member.adopt(rules, &on_type.field.iter().collect::<Vec<_>>(), errors);
    }
}

fn kind(wire: &Container<'_>) -> Kind {
    match &wire.data {
        Data::Struct(Style::Newtype, _) => Kind::Newtype(0),
        Data::Struct(_, fields) if wire.attrs.transparent() => {
            let inner = fields.iter().position(|field| field.attrs.transparent());
            inner.map_or(Kind::Body, Kind::Newtype)
        }
        Data::Enum(variants)
            if matches!(wire.attrs.tag(), TagType::External)
                && !variants.is_empty()
                && variants.iter().all(|variant| matches!(variant.style, Style::Unit)) =>
        {
            Kind::Value
        }
        _ => Kind::Body,
    }
}

/// Why no field is read from the wire by itself.
fn unread(wire: &Container<'_>) -> Option<&'static str> {
    let from = wire.attrs.type_from().is_some() || wire.attrs.type_try_from().is_some();
    from.then_some("this type is made `from` another, which is what is read: its rules belong there")
}

fn variants(wire: &Container<'_>, written: &[Vec<Written>], errors: &mut Errors) -> Vec<Variant> {
    let Data::Enum(variants) = &wire.data else { return Vec::new() };
    let shape = |(index, variant): (usize, &serde_derive_internals::ast::Variant<'_>)| {
        let skipped = variant.attrs.skip_deserializing();
        let unread = unread(wire).or_else(|| {
            skipped
                .then_some("this variant is never read (`#[serde(skip)]`): its rules would never be checked")
        });
        let site = Site { generics: wire.generics, style: variant.style, variant: Some(index), unread };
        let name = Names::new(variant.attrs.name().deserialize_name(), variant.attrs.aliases());
        let above = match wire.attrs.tag() {
            _ if variant.attrs.untagged() => Vec::new(),
            TagType::External => vec![name],
            TagType::Adjacent { content, .. } => vec![Names::one(content.clone())],
            TagType::Internal { .. } | TagType::None => Vec::new(),
        };
        Variant {
            ident: variant.ident.clone(),
            conditions: conditions(&variant.original.attrs),
            above,
            members: site.members(&variant.fields, written.get(index).map_or(&[][..], Vec::as_slice), errors),
        }
    };
    variants.iter().enumerate().map(shape).collect()
}

impl Model {
    /// Every field of every variant.
    pub(super) fn members(&self) -> Vec<&Member> {
        match &self.shape {
            Shape::Struct(members) => members.iter().collect(),
            Shape::Enum(variants) => variants.iter().flat_map(|variant| &variant.members).collect(),
        }
    }

    /// Whether a check of the type depends on its parameters.
    pub(super) fn depends(&self, generics: &Generics) -> bool {
        self.members().iter().any(|member| {
            !matches!(member.place, Place::Unread) && super::bounds::depends(&member.ty, generics)
        })
    }
}
