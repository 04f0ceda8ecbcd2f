//! What a signature's types may be, as far as their spelling tells.

use quote::ToTokens;
use syn::{GenericArgument, Lifetime, PathArguments, Type, TypeImplTrait, TypeReference};

/// Why a type cannot stand in generated code: it is borrowed or has no name.
pub(crate) enum Unnamed<'t> {
    Reference(&'t TypeReference),
    Lifetime(&'t Lifetime),
    Impl(&'t TypeImplTrait),
}

/// The first borrowed or nameless part of a type. What is `'static` is not borrowed.
pub(crate) fn unnamed(ty: &Type) -> Option<Unnamed<'_>> {
    match ty {
        Type::Reference(reference) if reference.lifetime.as_ref().is_some_and(is_static) => {
            unnamed(&reference.elem)
        }
        Type::Reference(reference) => Some(Unnamed::Reference(reference)),
        Type::ImplTrait(found) => Some(Unnamed::Impl(found)),
        Type::Array(array) => unnamed(&array.elem),
        Type::Slice(slice) => unnamed(&slice.elem),
        Type::Paren(paren) => unnamed(&paren.elem),
        Type::Group(group) => unnamed(&group.elem),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(unnamed),
        Type::Path(path) => path.path.segments.iter().find_map(|segment| in_arguments(&segment.arguments)),
        _ => None,
    }
}

fn in_arguments(arguments: &PathArguments) -> Option<Unnamed<'_>> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Lifetime(lifetime) if !is_static(lifetime) => Some(Unnamed::Lifetime(lifetime)),
        GenericArgument::Type(ty) => unnamed(ty),
        GenericArgument::AssocType(assoc) => unnamed(&assoc.ty),
        _ => None,
    })
}

fn is_static(lifetime: &Lifetime) -> bool {
    lifetime.ident == "static"
}

/// The owned type to write instead of a reference to `target`.
pub(crate) fn owned(target: &Type) -> String {
    match target {
        Type::Path(path) if path.path.is_ident("str") => "String".into(),
        Type::Slice(slice) => format!("Vec<{}>", text(&slice.elem)),
        other => text(other),
    }
}

/// A type on one line, as people write it.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in
        [(" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"), (" :: ", "::"), (" ,", ","), ("& ", "&")]
    {
        text = text.replace(spaced, tight);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;
    use syn::parse2;

    #[test]
    fn borrowed_and_nameless_types_are_found_at_any_depth() {
        for (ty, expected) in [
            (quote!(Path<u64>), ""),
            (quote!(&'static str), ""),
            (quote!(Cow<'static, str>), ""),
            (quote!(fn(&str) -> bool), ""),
            (quote!(&str), "&"),
            (quote!(Option<Vec<(&str, u8)>>), "&"),
            (quote!(Cow<'_, str>), "'"),
            (quote!(Option<impl Display>), "impl"),
        ] {
            let name = ty.to_string();
            let ty: Type = parse2(ty).unwrap();
            let found = match unnamed(&ty) {
                None => "",
                Some(Unnamed::Reference(_)) => "&",
                Some(Unnamed::Lifetime(_)) => "'",
                Some(Unnamed::Impl(_)) => "impl",
            };
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn the_owned_type_is_spelt_as_people_write_it() {
        for (ty, expected) in [
            (quote!(str), "String"),
            (quote!([u8]), "Vec<u8>"),
            (quote!(HashMap<String, a::B>), "HashMap<String, a::B>"),
        ] {
            assert_eq!(owned(&parse2(ty).unwrap()), expected);
        }
    }
}
