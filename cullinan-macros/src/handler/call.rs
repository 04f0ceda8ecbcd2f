//! The function that reads the arguments, calls the handler and takes its answer.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Path;

use super::expand::Owner;
use super::shape::{Handler, Mode};
use crate::names::plain;
use crate::paths::{Ends, Paths, local, respan};

impl Handler {
    /// A name of generated code for this handler, outside of what users write. It stands where the handler's own
    /// does: what rustc says about a type, suggestions included, is then the same for both, and said once.
    pub(super) fn hidden(&self, what: &str) -> Ident {
        format_ident!("__cullinan_{}{what}", plain(&self.ident), span = self.ident.span())
    }

    /// The erased call. `checks` are those that know their types only when the controller's are known.
    pub(super) fn call(&self, owner: &Owner<'_>, paths: &Paths, checks: &TokenStream) -> TokenStream {
        let (p, name, conditions) = (paths.here(), self.hidden(""), &self.conditions);
        let (this, run) = (local("this"), local("run"));
        let (params, reads) = self.reads(paths, &run);
        let answer = self.answer(owner, paths, &this, &run);
        let (binding, owned, clone) = match owner {
            Owner::Free => (quote!(_), quote!(()), None),
            Owner::Controller(_) => (quote!(#this), quote!(Self), Some(quote!(let #this = #this.cloned();))),
        };
        quote! {
            #conditions
            #[doc(hidden)]
            fn #name(#binding: #p::Option<&#p::Arc<#owned>>, #run: &mut #p::Run<'_>) -> #p::Reply {
                #checks
                #params
                #reads
                #clone
                #answer
            }
        }
    }

    /// The declarations of the arguments, and the statements that read them.
    fn reads(&self, paths: &Paths, run: &Ident) -> (Option<TokenStream>, TokenStream) {
        let p = paths.here();
        let name = format_ident!("__CULLINAN_PARAMS");
        let read = self.arguments.iter().zip(self.slots()).enumerate().map(|(index, (argument, slot))| {
            let index = Literal::usize_unsuffixed(index);
            argument.read(paths, &slot, run, &quote!(&#name[#index]))
        });
        let reads = read.collect();
        let params = self.arguments.iter().map(|argument| argument.param(paths));
        let count = Literal::usize_unsuffixed(self.arguments.len());
        let list = quote!(static #name: [#p::Param; #count] = [#(#params),*];);
        ((!self.arguments.is_empty()).then_some(list), reads)
    }

    /// The locals of the arguments. They are written as the user's tokens, since rustc underlines a call's argument
    /// and takes one out of an expansion for the whole attribute; only their names keep them apart.
    fn slots(&self) -> Vec<Ident> {
        (0..self.arguments.len()).map(|index| format_ident!("__cullinan_a{index}")).collect()
    }

    fn answer(&self, owner: &Owner<'_>, paths: &Paths, this: &Ident, run: &Ident) -> TokenStream {
        let (p, slots, at) = (paths.here(), self.slots(), self.ident.span());
        let ident = &self.ident;
        let call = match owner {
            Owner::Free => quote_spanned!(at=> #ident(#(#slots),*)),
            Owner::Controller(_) => quote_spanned!(at=> Self::#ident(&#this #(, #slots)*)),
        };
        let through = |call: TokenStream| {
            self.through(&call, paths).or_else(|| self.offered(&call, paths)).unwrap_or(call)
        };
        let (how, outcome) = match self.mode {
            Mode::Now => ("now", through(call)),
            // In a block of its own: whether it can be sent is not asked of one that has an error already.
            Mode::Later => {
                let outcome = through(quote_spanned!(at=> #call.await));
                ("later", quote_spanned!(at=> async move { #outcome }))
            }
            Mode::Blocking => ("blocking", through(call)),
        };
        let controller = matches!(owner, Owner::Controller(_)).then(|| quote!(let #this = #this?;));
        let Ends { first, last } = self.output_ends();
        let (instance, how) = (owner.instance(paths, first), Ident::new(how, last));
        let answer = match self.respond_with() {
            Some(path) => quote_spanned!(Ends::of(path).first=> _),
            None if self.offer.is_some() => quote_spanned!(first=> _),
            None => self.returned(),
        };
        let future = (self.mode == Mode::Later).then(|| quote!(, _));
        quote_spanned! {last=>
            #instance::#how::<#answer #future>(#run, move || {
                #controller
                #(let #slots = #slots.take()?;)*
                #p::Some(#outcome)
            })
        }
    }

    /// The type that the handler returns.
    pub(super) fn returned(&self) -> TokenStream {
        self.output.as_ref().map_or_else(|| quote!(()), ToTokens::to_token_stream)
    }

    /// What makes an answer of it, if that is somebody else's matter.
    pub(super) fn respond_with(&self) -> Option<&Path> {
        self.operations.iter().find_map(|operation| operation.respond_with.as_ref())
    }

    /// The answer that `respond_with` makes of what a call returns: an error about the two is under the path.
    fn through(&self, returned: &TokenStream, paths: &Paths) -> Option<TokenStream> {
        let path = self.respond_with()?;
        let Ends { first, last } = Ends::of(path);
        let (p, ty) = (paths.at(first), respan(self.returned(), first));
        let through = quote_spanned!(first=> #p::through);
        Some(quote_spanned!(last=> #through::<#ty, _, _>(#returned, #path)))
    }

    /// `P::Answer::<R>::EMPTY`, and others of its constants. An answer that a function makes is known where it is made.
    pub(super) fn told(&self, paths: &Paths, constant: &str, otherwise: &TokenStream) -> TokenStream {
        if self.respond_with().is_some() {
            return otherwise.clone();
        }
        let constant = Ident::new(constant, Span::call_site());
        let Ends { first, last } = self.output_ends();
        let (p, close, returned) = (paths.at(first), quote_spanned!(last=> >), self.returned());
        quote_spanned!(first=> #p::Answer::<#returned #close::#constant)
    }

    /// Where an error about the answer belongs.
    pub(super) fn output_ends(&self) -> Ends {
        match self.respond_with() {
            Some(path) => Ends::of(path),
            None => self.output.as_ref().map_or_else(|| Ends::at(self.ident.span()), Ends::of),
        }
    }
}
