//! `#[cullinan::main]`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::ReturnType;
use syn::spanned::Spanned;

use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::paths::{Ends, Paths, attribute_span};
use crate::source::Function;

const TABLE: Table =
    Table { attribute: "main", known: &[("crate", "path::to::cullinan")], bare: None, explained: &[] };

/// Runs the function on the runtime: the real `main` is a plain one.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut keywords = Keywords::new(TABLE, &mut errors);
    keywords.read(arguments);
    let paths = Paths::new(keywords.path("crate").as_ref()).outside();
    let mut function: Function = match syn::parse2(item.clone()) {
        Ok(function) => function,
        Err(_) => {
            errors.at(attribute_span(&item), "`main` goes on a function: write `async fn main()`");
            return [item, errors.into_tokens()].into_iter().collect();
        }
    };
    check(&mut function, &mut errors);
    let (p, attributes, visibility) =
        (paths.here(), std::mem::take(&mut function.attributes), &function.visibility);
    let ident = &function.signature.ident;
    let outcome = if errors.is_empty() { run(&function, &paths) } else { quote!(#p::ExitCode::FAILURE) };
    let (signature, body) = (&function.signature, &function.body);
    let told = errors.into_tokens();
    quote! {
        #(#attributes)*
        #visibility fn #ident() -> #p::ExitCode {
            #[allow(dead_code)]
            #signature #body
            #outcome
        }
        #told
    }
}

/// The runtime's call, underlined at what the function returns.
fn run(function: &Function, paths: &Paths) -> TokenStream {
    let ident = &function.signature.ident;
    let ends = match &function.signature.output {
        ReturnType::Default => Ends::at(ident.span()),
        ReturnType::Type(_, ty) => Ends::of(ty),
    };
    let p = paths.at(ends.first);
    let path = quote_spanned!(ends.first=> #p::main);
    quote_spanned!(ends.last=> #path(#ident()))
}

/// Tells what is wrong, and makes the function `async` where it is not: one error is enough.
fn check(function: &mut Function, errors: &mut Errors) {
    let signature = &mut function.signature;
    if signature.asyncness.is_none() {
        errors.on(&signature.fn_token, "the main function is asynchronous: write `async fn`");
        signature.asyncness = Some(syn::Token![async](signature.fn_token.span()));
    }
    if let Some(first) = signature.inputs.first() {
        errors.on(first, "the main function takes no arguments");
    }
    if !signature.generics.params.is_empty() {
        errors
            .on(&signature.generics.params.to_token_stream(), "the main function has no generic parameters");
    }
}
