//! One argument of a handler.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Pat, PatType, Type};

use super::keywords::Declaration;
use crate::attribute::take;
use crate::diagnostic::Errors;
use crate::docs::Docs;
use crate::names::plain;
use crate::types::{Unnamed, owned, text, unnamed};

/// An argument: its wire name, its type, its declaration.
pub(crate) struct Argument {
    pub(crate) name: String,
    /// The same as a header would be called.
    pub(crate) header: String,
    /// What says the name.
    pub(crate) name_span: Span,
    pub(crate) ty: Type,
    pub(crate) declaration: Declaration,
}

impl Argument {
    /// Reads an argument and takes our attributes off it.
    pub(crate) fn shape(argument: &mut PatType, errors: &mut Errors) -> Self {
        let params = take(&mut argument.attrs, "param");
        let docs = Docs::take(&mut argument.attrs);
        let mut declaration = Declaration::read(&params, errors);
        declaration.description = declaration.description.or_else(|| docs.whole());
        check_type(&argument.ty, errors);
        if let Some(condition) = argument.attrs.iter().find(|attribute| attribute.path().is_ident("cfg")) {
            errors.on(condition, "an argument cannot be conditional: put the `#[cfg(..)]` on two handlers");
        }
        let ident = named(&argument.pat);
        let (name, header, name_span) = match (&declaration.alias, ident) {
            (Some(alias), _) => (alias.value(), alias.value(), alias.span()),
            (None, Some(ident)) => (plain(ident), plain(ident).replace('_', "-"), ident.span()),
            (None, None) => {
                let message = "the argument has no name: give it one, or write `#[param(alias = \"name\")]`";
                errors.on(&argument.pat, message);
                (String::new(), String::new(), argument.pat.span())
            }
        };
        Self { name, header, name_span, ty: (*argument.ty).clone(), declaration }
    }
}

/// The one name in a pattern: `id` in `id`, `mut id` and `Path(id)`.
fn named(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Ident(pattern) => Some(&pattern.ident),
        Pat::Paren(pattern) => named(&pattern.pat),
        Pat::TupleStruct(pattern) => match pattern.elems.first() {
            Some(only) if pattern.elems.len() == 1 => named(only),
            _ => None,
        },
        _ => None,
    }
}

fn check_type(ty: &Type, errors: &mut Errors) {
    if let Type::Reference(reference) = ty {
        errors.on(ty, format!("an argument is owned: write `{}`", owned(&reference.elem)));
        return;
    }
    match unnamed(ty) {
        None => {}
        Some(Unnamed::Reference(reference)) => {
            let instead = owned(&reference.elem);
            let message = format!("an argument is owned: write `{instead}` instead of `{}`", text(reference));
            errors.on(reference, message);
        }
        Some(Unnamed::Lifetime(lifetime)) => {
            errors.on(lifetime, "an argument is owned: the lifetime can only be `'static`");
        }
        Some(Unnamed::Impl(found)) => {
            errors.on(found, "name the type of the argument: it decides what is read");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::{FnArg, parse_str};

    fn argument(source: &str) -> (Argument, Vec<String>) {
        let FnArg::Typed(mut argument) = parse_str(source).unwrap() else { unreachable!() };
        let mut errors = Errors::default();
        let argument = Argument::shape(&mut argument, &mut errors);
        (argument, errors.texts())
    }

    #[test]
    fn the_name_is_the_identifier_or_the_alias() {
        for (source, name, header) in [
            ("id: u64", "id", "id"),
            ("mut x_desk: String", "x_desk", "x-desk"),
            ("Path(id): Path<u64>", "id", "id"),
            ("r#type: String", "type", "type"),
            ("_page: u32", "_page", "-page"),
            ("#[param(alias = \"X_Desk\")] desk: String", "X_Desk", "X_Desk"),
            ("#[param(alias = \"login\")] Json(Login { .. }): Json<Login>", "login", "login"),
        ] {
            let (argument, errors) = argument(source);
            assert_eq!((argument.name.as_str(), argument.header.as_str()), (name, header), "{source}");
            assert!(errors.is_empty(), "{source} {errors:?}");
        }
    }

    #[test]
    fn each_slip_is_told_with_its_fix() {
        for (source, expected) in [
            ("_: u64", "the argument has no name: give it one, or write `#[param(alias = \"name\")]`"),
            (
                "(a, b): (u8, u8)",
                "the argument has no name: give it one, or write `#[param(alias = \"name\")]`",
            ),
            ("name: &str", "an argument is owned: write `String`"),
            ("name: &[u8]", "an argument is owned: write `Vec<u8>`"),
            ("name: &mut Vec<u8>", "an argument is owned: write `Vec<u8>`"),
            ("name: Query<&str>", "an argument is owned: write `String` instead of `&str`"),
            ("name: Cow<'_, str>", "an argument is owned: the lifetime can only be `'static`"),
            ("name: impl Display", "name the type of the argument: it decides what is read"),
            ("#[param(required)] a: u8", "a parameter is required unless it has a default or is an `Option`"),
            ("#[param(defualt = 1)] a: u8", "unknown keyword `defualt`; did you mean `default`?"),
            ("#[param(ge = 1, ge = 2)] a: u8", "`ge` is given twice; keep one"),
            ("#[param(ge = 1)] #[param(ge = 2)] a: u8", "`ge` is given twice; keep one"),
            ("#[param(ge = x)] a: u8", "`ge` takes a number literal: write `ge = 1`"),
            ("#[param(ge)] a: u8", "`ge` takes a value: write `ge = 1`"),
            ("#[param(csv = true)] a: u8", "`csv` stands alone: write `csv`"),
            ("#[param(regex = \"(\")] a: u8", "bad regex: unclosed group at character 1"),
            ("#[param(\"X-Desk\")] a: u8", "the alias is a keyword: write `#[param(alias = \"X-Desk\")]`"),
            (
                "#[param(min_length = -1)] a: u8",
                "`min_length` takes an unsigned integer literal: write `min_length = 1`",
            ),
            ("#[param = 1] a: u8", "keywords stand in parentheses: write `#[param(..)]`"),
        ] {
            assert_eq!(argument(source).1, [expected], "{source}");
        }
    }

    #[test]
    fn several_slips_are_told_together() {
        let (_, errors) = argument("#[param(ge = x, nope, regex = \"[\")] a: &str");
        assert_eq!(errors.len(), 4, "{errors:?}");
    }

    #[test]
    fn a_doc_comment_is_the_description_unless_a_keyword_says_otherwise() {
        assert_eq!(argument("#[doc = \" how many\"] a: u8").0.declaration.description.unwrap(), "how many");
        let both = "#[doc = \" how many\"] #[param(description = \"count\")] a: u8";
        assert_eq!(argument(both).0.declaration.description.unwrap(), "count");
    }
}
