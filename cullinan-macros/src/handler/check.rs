//! What a handler's signature and urls must hold.

use syn::{Receiver, ReceiverKind, ReturnType, Safety, Signature, Type};

use super::operation::Operation;
use super::shape::Handler;
use crate::diagnostic::Errors;
use crate::names::plain;
use crate::types::{Unnamed, owned, text, unnamed};
use crate::url::normalised;

/// A signature that generated code can call.
pub(crate) fn signature(signature: &Signature, errors: &mut Errors) {
    if !signature.generics.params.is_empty() {
        errors.on(&signature.generics.params, "a handler has no generic parameters: write the types out");
    }
    if let Safety::Unsafe(token) = &signature.safety {
        errors.on(token, "a handler cannot be `unsafe`: any request may call it");
    }
    if let Some(abi) = &signature.abi {
        errors.on(abi, "a handler is a Rust function: drop the `extern`");
    }
    if let Some(variadic) = &signature.variadic {
        errors.on(variadic, "a handler has a fixed list of arguments");
    }
    if let ReturnType::Type(_, ty) = &signature.output {
        output(ty, errors);
    }
}

fn output(ty: &Type, errors: &mut Errors) {
    match unnamed(ty) {
        None => {}
        Some(Unnamed::Impl(found)) => errors.on(found, "name the returned type: the document needs it"),
        Some(Unnamed::Reference(reference)) => {
            let instead = owned(&reference.elem);
            let target = text(&reference.elem);
            let message =
                format!("an answer outlives its handler: write `{instead}`, or `&'static {target}`");
            errors.on(reference, message);
        }
        Some(Unnamed::Lifetime(lifetime)) => {
            errors.on(lifetime, "an answer outlives its handler: the lifetime can only be `'static`");
        }
    }
}

/// A controller is shared by all requests, so its handlers borrow it.
pub(crate) fn receiver(signature: &Signature, errors: &mut Errors) {
    match signature.receiver() {
        None => errors.on(&signature.ident, "a handler of a controller takes `&self` first"),
        Some(Receiver { kind: ReceiverKind::Reference(_, None, None), .. }) => {}
        // The lifetime's declaration has its error already.
        Some(Receiver { kind: ReceiverKind::Reference(_, Some(_), None), .. })
            if !signature.generics.params.is_empty() => {}
        Some(receiver) => {
            errors.on(receiver, "a controller is shared by all requests: write `&self`");
        }
    }
}

/// The same method and url twice; the error is the second's.
pub(crate) fn duplicates(handlers: &mut [(Handler, Errors)]) {
    for second in 0..handlers.len() {
        let (before, rest) = handlers.split_at_mut(second);
        let Some((handler, errors)) = rest.first_mut() else { return };
        if !errors.is_empty() {
            continue;
        }
        for (index, operation) in handler.operations.iter().enumerate() {
            let own = handler.operations.iter().take(index).map(|earlier| (&*handler, earlier));
            let sound = before.iter().filter(|(_, errors)| errors.is_empty());
            let earlier = sound.flat_map(|(earlier, _)| {
                earlier.operations.iter().map(move |operation| (earlier, operation))
            });
            let clash = earlier.chain(own).find_map(|(first, earlier)| {
                let conditional = !first.conditions.is_empty() || !handler.conditions.is_empty();
                let shared =
                    same_url(earlier, operation).then(|| earlier.methods.shared(&operation.methods))??;
                (!conditional).then(|| (plain(&first.ident), shared.to_owned()))
            });
            if let Some((first, method)) = clash {
                let message =
                    format!("{method} \"{}\" is already answered by `{first}`", operation.url_text());
                errors.at(operation.url_span(), message);
            }
        }
    }
}

fn same_url(a: &Operation, b: &Operation) -> bool {
    normalised(&a.url_text()) == normalised(&b.url_text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str) -> Vec<String> {
        let mut errors = Errors::default();
        let parsed: Signature = syn::parse_str(source).unwrap();
        signature(&parsed, &mut errors);
        receiver(&parsed, &mut errors);
        errors.texts()
    }

    #[test]
    fn a_signature_that_cannot_be_called_is_refused_with_the_reason() {
        for (source, expected) in [
            ("fn f<T>(&self)", "a handler has no generic parameters: write the types out"),
            ("fn f<'a>(&'a self)", "a handler has no generic parameters: write the types out"),
            ("unsafe fn f(&self)", "a handler cannot be `unsafe`: any request may call it"),
            ("extern \"C\" fn f(&self)", "a handler is a Rust function: drop the `extern`"),
            ("fn f()", "a handler of a controller takes `&self` first"),
            ("fn f(self)", "a controller is shared by all requests: write `&self`"),
            ("fn f(&mut self)", "a controller is shared by all requests: write `&self`"),
            ("fn f(self: Arc<Self>)", "a controller is shared by all requests: write `&self`"),
            ("fn f(&self) -> impl Answer", "name the returned type: the document needs it"),
            ("fn f(&self) -> &str", "an answer outlives its handler: write `String`, or `&'static str`"),
            (
                "fn f(&self) -> Cow<'_, str>",
                "an answer outlives its handler: the lifetime can only be `'static`",
            ),
        ] {
            assert_eq!(told(source), [expected], "{source}");
        }
        assert_eq!(told("async fn f(&self) -> Result<&'static str>"), [""; 0]);
    }
}
