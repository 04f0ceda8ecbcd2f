//! A free function as a handler.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, FnArg, Path};

use crate::attribute::{take, take_if};
use crate::diagnostic::Errors;
use crate::docs::Docs;
use crate::handler::{Handler, Operation, Verb, duplicates, signature, sockets};
use crate::paths::attribute_span;
use crate::source::Function;

/// Reads the function and takes our attributes off it; the verb that was called is the first of them.
pub(super) fn handler(verb: Verb, arguments: TokenStream, function: &mut Function) -> (Handler, Errors) {
    let mut errors = Errors::default();
    let path = Path::from(Ident::new(verb.attribute(), attribute_span(function)));
    let mut operations = vec![Operation::new(verb, path, arguments, &mut errors)];
    let is_verb = |attribute: &Attribute| Verb::of(attribute.path()).is_some();
    for attribute in take_if(&mut function.attributes, is_verb) {
        operations
            .extend(Verb::of(attribute.path()).map(|verb| Operation::read(verb, &attribute, &mut errors)));
    }
    signature(&function.signature, &mut errors);
    sockets::waits(operations.iter().map(|operation| operation.verb), &function.signature, &mut errors);
    let handler = Handler::shape(function, operations, &mut errors);
    let mut handlers = [(handler, errors)];
    duplicates(&mut handlers);
    let [handler] = handlers;
    handler
}

/// Takes our attributes off the arguments of a function that is no handler.
pub(super) fn strip(function: &mut Function) {
    for input in &mut function.signature.inputs {
        if let FnArg::Typed(argument) = input {
            take(&mut argument.attrs, "param");
            let _documentation = Docs::take(&mut argument.attrs);
        }
    }
}
