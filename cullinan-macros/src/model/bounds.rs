//! What a type's spelling tells of the models inside.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

/// Whether the type is known only when the parameters are.
pub(super) fn depends(ty: &Type, generics: &Generics) -> bool {
    generics.type_params().any(|param| mentions(ty.to_token_stream(), &param.ident))
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}

/// The names of the standard library's that a type without models is written with: none for `u8`, `Option` and
/// `String` for `Option<String>`. `None` where there may be a model.
///
/// Most fields are such, and to ask the compiler about each takes longer than all else that is generated. That
/// the names mean what they say is asked once: see `expand/standard.rs`.
pub(super) fn without_models(ty: &Type) -> Option<Vec<&Ident>> {
    const PRIMITIVES: &[&str] = &[
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    let path = match ty {
        Type::Path(path) if path.qself.is_none() => &path.path,
        Type::Group(group) => return without_models(&group.elem),
        _ => return None,
    };
    if let Some(name) = path.get_ident() {
        let is_primitive = PRIMITIVES.iter().any(|primitive| name == primitive);
        return if is_primitive { Some(Vec::new()) } else { (name == "String").then(|| vec![name]) };
    }
    let mut segments = path.segments.iter();
    let (Some(PathSegment { ident, arguments: PathArguments::AngleBracketed(inside) }), None) =
        (segments.next(), segments.next())
    else {
        return None;
    };
    match inside.args.first() {
        Some(GenericArgument::Type(inside)) if ident == "Option" || ident == "Vec" => {
            let mut names = without_models(inside)?;
            names.push(ident);
            Some(names)
        }
        _ => None,
    }
}
