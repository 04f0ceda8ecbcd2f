//! `#[provider]` on a function.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{FnArg, ReturnType, Type};

use super::declaration::Declaration;
use super::fields::{injected, slot};
use crate::attribute::conditions;
use crate::diagnostic::Errors;
use crate::names::plain;
use crate::paths::{Ends, Paths, attribute_span, local};
use crate::source::Function;
use crate::types::{Unnamed, unnamed};

/// `#[provider(..)]`.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let declaration = Declaration::read("provider", arguments, &mut errors);
    let Ok(function) = syn::parse2::<Function>(item.clone()) else {
        errors.at(
            attribute_span(&item),
            "`provider` goes on a function; a struct that is injected is a `#[service]`",
        );
        return [item, errors.into_tokens()].into_iter().collect();
    };
    let paths = Paths::new(declaration.renamed.as_ref());
    let output = check(&function, &mut errors);
    let mut tokens = function.to_token_stream();
    if let (Some(output), true) = (output, errors.is_empty()) {
        tokens.extend(submission(&function, output, &declaration, &paths));
    }
    tokens.extend(errors.into_tokens());
    tokens
}

/// What it returns, if that has a name.
fn check<'f>(function: &'f Function, errors: &mut Errors) -> Option<&'f Type> {
    let signature = &function.signature;
    if let Some(receiver) = signature.receiver() {
        errors.on(receiver, "a provider is a free function: it asks for what it needs with `Inject<_>`");
    }
    if let Some(parameter) = signature.generics.type_params().next() {
        errors.on(parameter, "a provider has no generic parameters: what it makes is asked for by its type");
    }
    for ty in argument_types(function) {
        if unnamed(ty).is_some() {
            errors.on(ty, "a provider asks for what it needs with `Inject<_>`, or `Option` of it");
        }
    }
    let ReturnType::Type(_, output) = &signature.output else {
        errors.on(
            &signature.ident,
            "a provider returns what it provides: `T`, `Arc<T>`, or `Result` of either",
        );
        return None;
    };
    match unnamed(output) {
        None => return Some(output),
        Some(Unnamed::Impl(_)) => {
            errors.on(output, "what is provided is asked for by its type: return it, or an `Arc<dyn Trait>`");
        }
        Some(_) => errors.on(output, "a provider returns what it provides, and cannot lend it"),
    }
    None
}

fn argument_types(function: &Function) -> impl Iterator<Item = &Type> {
    function.signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(&*argument.ty),
        FnArg::Receiver(_) => None,
    })
}

fn submission(function: &Function, output: &Type, declaration: &Declaration, paths: &Paths) -> TokenStream {
    let (p, open, ident) = (paths.here(), paths.open(), &function.signature.ident);
    let (name, conditions) = (plain(ident), conditions(&function.attributes));
    let file = quote_spanned!(ident.span()=> ::core::file!());
    let line = quote_spanned!(ident.span()=> ::core::line!());
    let Ends { first, last } = Ends::of(output);
    let at = paths.at(first);
    let returned = quote_spanned!(first=> #at::Returned::<#output>);
    let value = quote_spanned!(last=> #returned::value());
    let decided = declaration.expand(&quote_spanned!(last=> #value.provided()), paths);
    let wiring = local("wiring");
    let make = make(function, output, &wiring, &returned, &value, paths);
    let is_root = declaration.is_root();
    quote! {
        #conditions
        #[allow(unused_imports, unused_qualifications, clippy::redundant_closure)]
        const _: () = {
            #open
            const PROVIDER: #p::Provider = #p::Provider {
                kind: "provider",
                name: #name,
                file: #file,
                line: #line,
                make: |#wiring| { #make },
                #decided
            };
            #p::inventory::submit! { #p::Known { provider: &PROVIDER, is_root: #is_root } }
        };
    }
}

fn make(
    function: &Function,
    output: &Type,
    wiring: &Ident,
    returned: &TokenStream,
    value: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let (p, ident) = (paths.here(), &function.signature.ident);
    let types: Vec<_> = argument_types(function).collect();
    let slots: Vec<_> = (0..types.len()).map(slot).collect();
    let takes = types.iter().map(|ty| injected(ty, wiring, paths));
    let Ends { last, .. } = Ends::of(output);
    // What rustc has against the error it returns stands under its type.
    let at = paths.at(last);
    let call = match function.signature.asyncness {
        Some(_) => quote_spanned!(last=> async { #ident(#(#slots),*).await }.await),
        None => quote_spanned!(last=> #at::blocking(move || #ident(#(#slots),*)).await),
    };
    let unwrap = quote_spanned!(last=> #returned::unwrap);
    let instance = quote_spanned!(last=> #value.provided().instance);
    quote! {
        #(let #slots = #takes;)*
        #p::Wiring::ready(#wiring)?;
        #(let #slots = #slots?;)*
        #p::Some(#p::Box::pin(async move {
            let returned = #unwrap(#call)?;
            #p::Ok(#instance(#value.share(returned)))
        }))
    }
}
