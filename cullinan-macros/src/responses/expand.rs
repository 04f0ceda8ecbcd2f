//! The impl of an enum's answers.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{DeriveInput, Type, parse_quote};

use super::shape::{Responses, Variant};
use crate::handler::option;
use crate::paths::{Ends, Paths, local};

/// The impl.
pub(super) fn expand(item: &DeriveInput, responses: &Responses, paths: &Paths) -> TokenStream {
    let (p, open, ident) = (paths.here(), paths.open(), &item.ident);
    let generics = bounded(item, responses, paths);
    let (params, arguments, clause) = generics.split_for_impl();
    let (spec, status, to) = (local("spec"), local("status"), local("to"));
    let answers: Vec<_> = responses.variants.iter().map(|variant| variant.answered(paths)).collect();
    let strict: Vec<_> = responses.variants.iter().map(|variant| variant.strict(paths)).collect();
    let checks: Vec<_> = responses.variants.iter().filter_map(|variant| variant.check(paths)).collect();
    let described = responses.variants.iter().map(|variant| variant.describe(&spec, &status, paths));
    let arms = responses.variants.iter().map(|variant| variant.respond(&to, paths));
    let (early, late) = match item.generics.params.is_empty() {
        true => (quote!(#(const _: () = #checks;)*), TokenStream::new()),
        false => (TokenStream::new(), quote!(#(const { #checks };)*)),
    };
    // No registry can name a generic one.
    let error = item.generics.params.is_empty().then(|| {
        quote! { #p::inventory::submit! { #p::AsError::<#ident>::ANSWER } }
    });
    quote! {
        #[allow(unused_imports, unused_qualifications)]
        const _: () = {
            #open
            #early
            impl #params #p::IntoResponse for #ident #arguments #clause {
                const EMPTY: bool = true #(&& #answers::EMPTY)*;
                const ASKS: #p::Asks = #p::Asks::Nothing #(.or(#answers::ASKS))*;
                const FAULT: #p::Option<&'static str> = #p::first_fault(&[#(#answers::FAULT),*]);
                const STRICT: #p::Option<bool> = #p::all_strict(&[#(#strict),*]);

                fn describe(#status: u16, #spec: &mut #p::Describe<'_>) {
                    #late
                    #(#described)*
                }

                fn into_response(self, #to: #p::ResponseContext) -> #p::Result<#p::Response> {
                    match self {
                        #(#arms)*
                    }
                }
            }
            #error
        };
    }
}

/// The impl of an enum with mistakes, so that who returns it has no error of its own.
pub(super) fn keep(item: &DeriveInput, paths: &Paths) -> TokenStream {
    let (p, ident) = (paths.here(), &item.ident);
    let (params, arguments, clause) = item.generics.split_for_impl();
    quote! {
        impl #params #p::IntoResponse for #ident #arguments #clause {
            fn describe(_: u16, _: &mut #p::Describe<'_>) {}

            fn into_response(self, _: #p::ResponseContext) -> #p::Result<#p::Response> {
                ::core::unimplemented!()
            }
        }
    }
}

/// What a generic enum holds is an answer.
fn bounded(item: &DeriveInput, responses: &Responses, paths: &Paths) -> syn::Generics {
    let (p, mut generics) = (paths.here(), item.generics.clone());
    if generics.type_params().next().is_some() {
        let predicates = &mut generics.make_where_clause().predicates;
        let answers = responses.variants.iter().filter_map(|variant| variant.answer.as_ref());
        predicates.extend(answers.map(|ty| -> syn::WherePredicate { parse_quote!(#ty: #p::IntoResponse) }));
    }
    generics
}

impl Variant {
    fn ends(&self) -> Ends {
        self.answer.as_ref().map_or_else(|| Ends::of(&self.ident), Ends::of)
    }

    /// `P::Answer::<T>`, which is silent about what is no answer.
    fn answered(&self, paths: &Paths) -> TokenStream {
        let (p, ty) = (paths.here(), self.answer.as_ref().map_or_else(|| quote!(()), Type::to_token_stream));
        quote!(#p::Answer::<#ty>)
    }

    /// Whether a client that does not take it is refused, which is not asked of errors.
    fn strict(&self, paths: &Paths) -> TokenStream {
        let (p, answer) = (paths.here(), self.answered(paths));
        let status = self.words.status.as_ref().and_then(|status| status.base10_parse::<u16>().ok());
        if status.is_some_and(|status| status >= 400) { quote!(#p::None) } else { quote!(#answer::STRICT) }
    }

    /// Whether the status goes with the answer.
    fn check(&self, paths: &Paths) -> Option<TokenStream> {
        let (status, answer) = (self.words.status.as_ref()?, self.answered(paths));
        let (p, at) = (paths.here(), paths.at(status.span()));
        let call = quote_spanned!(status.span()=> #at::check::status);
        Some(quote_spanned!(status.span()=> #call(#p::Some(#status), #answer::EMPTY)))
    }

    fn describe(&self, spec: &Ident, status: &Ident, paths: &Paths) -> TokenStream {
        let (p, answer, headers) = (paths.here(), self.answered(paths), &self.words.headers);
        let said = self.words.description.as_ref().map(syn::LitStr::value).or_else(|| self.docs.clone());
        let said = said.unwrap_or_default();
        let own = option(self.words.status.as_ref(), paths);
        quote! {
            #p::describe_variant(
                #answer::describe, #own, (#status, #answer::EMPTY), (#said, &[#(#headers),*]), #spec
            );
        }
    }

    fn respond(&self, to: &Ident, paths: &Paths) -> TokenStream {
        let (ident, Ends { first, last }) = (&self.ident, self.ends());
        // An error about the answer is under its type: rustc takes a name out of an expansion for the whole attribute.
        let answer = Ident::new("__cullinan_answer", first);
        let p = paths.at(first);
        let status = option(self.words.status.as_ref(), paths);
        let path = quote_spanned!(first=> #p::respond_variant);
        match &self.answer {
            None => quote!(Self::#ident { .. } => #path((), #status, #to),),
            Some(_) => {
                let call = quote_spanned!(last=> #path(#answer, #status, #to));
                quote!(Self::#ident(#answer) => #call,)
            }
        }
    }
}
