//! The handlers of an impl block.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token, Type};

use super::parse::{Block, Member};
use crate::attribute::take_if;
use crate::diagnostic::Errors;
use crate::handler::{Handler, Operation, Verb, duplicates, receiver, signature, sockets};
use crate::keywords::{Keywords, Table};
use crate::names::plain;
use crate::source::Function;

const TABLE: Table = Table {
    attribute: "controller",
    known: &[("respond_with", "path"), ("crate", "path::to::cullinan")],
    bare: None,
    explained: &[
        ("url", ON_THE_STRUCT),
        ("tags", ON_THE_STRUCT),
        ("body_limit", ON_THE_STRUCT),
        ("timeout", ON_THE_STRUCT),
        ("include_in_schema", ON_THE_STRUCT),
        ("security", ON_THE_STRUCT),
        ("discover", ON_THE_STRUCT),
        ("module", ON_THE_STRUCT),
        ("on_error", ON_THE_STRUCT),
        ("version", ON_THE_STRUCT),
        ("deprecated", ON_THE_STRUCT),
        ("sunset", ON_THE_STRUCT),
    ],
};

const ON_THE_STRUCT: &str =
    "the keywords of a controller stand on its struct: write `#[controller]` here, without them";

/// What the attribute says.
pub(super) struct Said {
    /// What makes an answer of what some handlers return.
    pub(super) respond_with: Option<Path>,
    pub(super) renamed: Option<Path>,
}

impl Said {
    pub(super) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut keywords = Keywords::new(TABLE, errors);
        keywords.read(arguments);
        Self { respond_with: keywords.path("respond_with"), renamed: keywords.path("crate") }
    }
}

/// Takes out the methods that open sockets where the runtime has none: their types are not there either.
pub(super) fn drop_sockets(block: &mut Block, has_sockets: bool, errors: &mut Errors) {
    block.members.retain(|member| {
        let Member::Function(function) = member else { return true };
        let missing = function.attributes.iter().find_map(|attribute| {
            let message = sockets::missing(Verb::of(attribute.path())?, has_sockets)?;
            Some((attribute, message))
        });
        if let Some((attribute, message)) = missing {
            errors.on(attribute, message);
        }
        missing.is_none()
    });
}

/// What the methods are called.
pub(super) fn method_names(block: &Block) -> HashSet<String> {
    let names = block.members.iter().filter_map(|member| match member {
        Member::Function(function) => Some(plain(&function.signature.ident)),
        Member::Other(_) => None,
    });
    names.collect()
}

/// Every method with a verb, without our attributes, and what is wrong with it.
pub(super) fn handlers(block: &mut Block) -> Vec<(Handler, Errors)> {
    let methods = block.members.iter_mut().filter_map(|member| match member {
        Member::Function(function) => handler(function),
        Member::Other(_) => None,
    });
    let mut handlers = methods.collect::<Vec<_>>();
    duplicates(&mut handlers);
    handlers
}

fn handler(function: &mut Function) -> Option<(Handler, Errors)> {
    let is_verb = |attribute: &Attribute| Verb::of(attribute.path()).is_some();
    let verbs = take_if(&mut function.attributes, is_verb);
    let conditional = take_if(&mut function.attributes, is_conditional_verb);
    if verbs.is_empty() && conditional.is_empty() {
        return None;
    }
    let mut errors = Errors::default();
    for attribute in conditional {
        let message = "a verb is not conditional in a controller's block: put `#[cfg(..)]` on the method";
        errors.on(&attribute, message);
    }
    let operations = verbs.iter().filter_map(|attribute| {
        Verb::of(attribute.path()).map(|verb| Operation::read(verb, attribute, &mut errors))
    });
    let operations: Vec<_> = operations.collect();
    signature(&function.signature, &mut errors);
    receiver(&function.signature, &mut errors);
    sockets::waits(operations.iter().map(|operation| operation.verb), &function.signature, &mut errors);
    let handler = Handler::shape(function, operations, &mut errors);
    Some((handler, errors))
}

/// `#[cfg_attr(condition, get_api)]`: rustc decides on it when the block has been expanded.
fn is_conditional_verb(attribute: &Attribute) -> bool {
    let list = Punctuated::<Meta, Token![,]>::parse_terminated;
    let metas = attribute.path().is_ident("cfg_attr").then(|| attribute.parse_args_with(list));
    metas
        .and_then(Result::ok)
        .is_some_and(|metas| metas.iter().skip(1).any(|meta| Verb::of(meta.path()).is_some()))
}

/// The name of the controller; `None` for a type that has none.
pub(super) fn name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last().map(|last| plain(&last.ident)),
        Type::Group(group) => name(&group.elem),
        Type::Paren(paren) => name(&paren.elem),
        _ => None,
    }
}

/// The head of the block: a controller's own, of a type that lives as long as the application. Whether it is.
pub(super) fn head(block: &Block, errors: &mut Errors) -> bool {
    let before = errors.len();
    if let Some(implemented) = &block.implemented {
        errors.on(
            implemented,
            "`#[controller]` goes on the controller's own impl block, not on one of a trait",
        );
    }
    if name(&block.ty).is_none() {
        errors.on(&block.ty, "a controller is a struct with a name");
    }
    if let Some(lifetime) = block.generics.lifetimes().next() {
        errors.on(lifetime, "a controller lives as long as the application: it has no lifetimes");
    }
    errors.len() == before
}

/// Whether the block is generic. A type such as `Books<Postgres>` in an `impl` without parameters is not.
pub(super) fn is_generic(block: &Block) -> bool {
    !block.generics.params.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_there_are_no_sockets_one_error_stands_for_each_of_them() {
        let source = "impl Books {
            #[websocket(url = \"/a\")] async fn talk(&self, socket: WebSocket) {}
            #[get_api] async fn list(&self) {}
        }";
        for (has_sockets, members, told) in [(true, 2, 0), (false, 1, 1)] {
            let mut block: Block = syn::parse_str(source).unwrap();
            let mut errors = Errors::default();
            drop_sockets(&mut block, has_sockets, &mut errors);
            assert_eq!((block.members.len(), errors.texts().len()), (members, told), "{has_sockets}");
        }
    }
}
