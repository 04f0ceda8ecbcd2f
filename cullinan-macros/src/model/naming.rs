//! What a model is called in the document: its name, and what it holds.

use proc_macro2::{Ident, TokenStream, TokenTree};
use serde_derive_internals::ast::{Container, Data, Field};
use syn::{Attribute, GenericArgument, GenericParam, Meta, PathArguments, Type};

/// The parts of a model's name.
pub(super) struct Naming {
    /// The name without what it holds; `None` where the user has said all of it.
    pub(super) head: Option<String>,
    /// What a generic model holds.
    pub(super) parameters: Vec<Parameter>,
}

pub(super) enum Parameter {
    Type(Ident),
    Constant(Ident),
}

impl Naming {
    /// `None` where the model has no schema of its own.
    pub(super) fn of(wire: &Container<'_>) -> Option<Self> {
        let words = Words::of(&wire.original.attrs);
        if wire.attrs.transparent() || words.have("with") || words.have("schema_with") {
            return None;
        }
        // Bounds of the user's need not give a parameter a schema, which its name comes from.
        if words.have("rename") || words.have("bound") {
            return Some(Self { head: None, parameters: Vec::new() });
        }
        let head = wire.attrs.name().deserialize_name().value.clone();
        let parameters = wire.generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => {
                let described = described(&wire.data).into_iter();
                let is_held = described.map(|field| field.ty).any(|ty| holds(ty, &param.ident));
                is_held.then(|| Parameter::Type(param.ident.clone()))
            }
            GenericParam::Const(param) => Some(Parameter::Constant(param.ident.clone())),
            GenericParam::Lifetime(_) => None,
        });
        Some(Self { head: Some(head), parameters: parameters.collect() })
    }
}

impl Parameter {
    pub(super) fn ident(&self) -> &Ident {
        match self {
            Self::Type(ident) | Self::Constant(ident) => ident,
        }
    }
}

/// The words of a list of `#[schemars(..)]`.
struct Words(Vec<Ident>);

impl Words {
    fn of(attributes: &[Attribute]) -> Self {
        let lists = attributes.iter().filter(|attribute| attribute.path().is_ident("schemars"));
        let lists = lists.filter_map(|attribute| match &attribute.meta {
            Meta::List(list) => Some(list.tokens.clone()),
            _ => None,
        });
        let words = lists.flat_map(TokenStream::into_iter).filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        });
        Self(words.collect())
    }

    fn have(&self, word: &str) -> bool {
        self.0.iter().any(|known| known == word)
    }
}

/// The fields whose types have schemas that are asked for.
fn described<'f, 'a>(data: &'f Data<'a>) -> Vec<&'f Field<'a>> {
    let fields: Vec<_> = match data {
        Data::Struct(_, fields) => fields.iter().collect(),
        Data::Enum(variants) => {
            let there = variants
                .iter()
                .filter(|variant| !(variant.attrs.skip_deserializing() && variant.attrs.skip_serializing()));
            there.flat_map(|variant| &variant.fields).collect()
        }
    };
    let is_described = |field: &&Field<'_>| {
        let words = Words::of(&field.original.attrs);
        let skipped = field.attrs.skip_deserializing() && field.attrs.skip_serializing();
        !skipped && !["with", "schema_with", "bound"].iter().any(|word| words.have(word))
    };
    fields.into_iter().filter(is_described).collect()
}

/// Whether schemars asks for the parameter's schema where the type is a field's.
fn holds(ty: &Type, param: &Ident) -> bool {
    match ty {
        Type::Array(array) => holds(&array.elem, param),
        Type::Group(group) => holds(&group.elem, param),
        Type::Paren(paren) => holds(&paren.elem, param),
        Type::Tuple(tuple) => tuple.elems.iter().any(|elem| holds(elem, param)),
        Type::Path(path) => {
            let segments = &path.path.segments;
            if segments.last().is_some_and(|last| last.ident == "PhantomData") {
                return false;
            }
            let is_it = segments.first().is_some_and(|first| first.ident == *param);
            let inside = segments.iter().any(|segment| match &segment.arguments {
                PathArguments::AngleBracketed(inside) => inside
                    .args
                    .iter()
                    .any(|argument| matches!(argument, GenericArgument::Type(ty) if holds(ty, param))),
                _ => false,
            });
            is_it || inside
        }
        _ => false,
    }
}
