//! A function with verbs as a handler.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{FnArg, Path, ReturnType, Type, parse_quote};

use super::operation::Operation;
use crate::attribute::conditions;
use crate::diagnostic::Errors;
use crate::docs::Docs;
use crate::param::Argument;
use crate::source::Function;

/// What generated code has to know of a handler.
pub(crate) struct Handler {
    pub(crate) ident: Ident,
    pub(crate) conditions: TokenStream,
    pub(crate) mode: Mode,
    pub(crate) arguments: Vec<Argument>,
    /// `None` when nothing is written, which is `()`.
    pub(crate) output: Option<Type>,
    pub(crate) docs: Docs,
    /// One for each verb, in the source's order.
    pub(crate) operations: Vec<Operation>,
    /// What its block offers to make an answer of what it returns.
    pub(crate) offer: Option<Path>,
}

/// How a handler is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// `fn`: at once.
    Now,
    /// `async fn`.
    Later,
    /// `fn` with `blocking`: on the pool for blocking work.
    Blocking,
}

impl Handler {
    /// Reads the signature and takes our attributes off the arguments.
    pub(crate) fn shape(function: &mut Function, operations: Vec<Operation>, errors: &mut Errors) -> Self {
        let signature = &mut function.signature;
        let typed = signature.inputs.iter_mut().filter_map(|input| match input {
            FnArg::Typed(argument) => Some(argument),
            FnArg::Receiver(_) => None,
        });
        let arguments = typed.map(|argument| Argument::shape(argument, errors)).collect();
        let blocking = operations.iter().find_map(|operation| operation.blocking);
        let handler = Self {
            ident: signature.ident.clone(),
            conditions: conditions(&function.attributes),
            mode: Mode::of(signature.asyncness.is_some(), blocking, errors),
            arguments,
            output: match &signature.output {
                ReturnType::Default => None,
                ReturnType::Type(_, ty) => Some((**ty).clone()),
            },
            docs: Docs::read(&function.attributes),
            operations,
            offer: None,
        };
        allow_many_arguments(function);
        handler
    }
}

/// A handler has as many arguments as its request has parts, whatever clippy's threshold says. The attribute stands in
/// front of the user's own, which have the last word.
fn allow_many_arguments(function: &mut Function) {
    const THRESHOLD: usize = 7;
    if function.signature.inputs.len() > THRESHOLD {
        function.attributes.insert(0, parse_quote!(#[allow(clippy::too_many_arguments)]));
    }
}

impl Mode {
    fn of(asynchronous: bool, blocking: Option<Span>, errors: &mut Errors) -> Self {
        match (asynchronous, blocking) {
            (true, None) => Self::Later,
            (false, None) => Self::Now,
            (false, Some(_)) => Self::Blocking,
            (true, Some(span)) => {
                errors.at(span, "`blocking` is for a `fn` that waits by itself: drop it, or drop `async`");
                Self::Later
            }
        }
    }
}
