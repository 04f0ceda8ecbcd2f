//! The keywords of `#[service(..)]` and `#[provider(..)]`, and the hooks and faces they expand into.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Path, Token, Type};

use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::paths::{Ends, Paths};

const fn table(attribute: &'static str) -> Table {
    Table {
        attribute,
        known: &[
            ("provides", "dyn Trait"),
            ("on_startup", "path"),
            ("on_shutdown", "path"),
            ("discover", "false"),
            ("crate", "path::to::cullinan"),
        ],
        bare: None,
        explained: &[
            ("scope", "every service is a singleton: there is one for the whole application"),
            ("name", "a service is asked for by its type; give it a type of its own, or a trait"),
        ],
    }
}

/// What the attribute says.
pub(super) struct Declaration {
    provides: Vec<Type>,
    on_startup: Option<Path>,
    on_shutdown: Option<Path>,
    discover: bool,
    pub(super) renamed: Option<Path>,
}

impl Declaration {
    pub(super) fn read(attribute: &'static str, arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut keywords = Keywords::new(table(attribute), errors);
        keywords.read(arguments);
        Self {
            provides: provides(&mut keywords),
            on_startup: keywords.path("on_startup"),
            on_shutdown: keywords.path("on_shutdown"),
            discover: keywords.boolean("discover").is_none_or(|discover| discover.value),
            renamed: keywords.path("crate"),
        }
    }

    /// The fields of a `Provider` that the keywords decide. `provided` is an expression of what is provided.
    pub(super) fn expand(&self, provided: &TokenStream, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let faces = self.provides.iter().map(|face| self.face(face, provided, paths));
        let on_startup = hook(self.on_startup.as_ref(), provided, paths);
        let on_shutdown = hook(self.on_shutdown.as_ref(), provided, paths);
        quote! {
            makes: || #p::Provided::key(&#provided),
            faces: &[#(#faces),*],
            on_startup: #on_startup,
            on_shutdown: #on_shutdown,
        }
    }

    /// Whether it is made even if nobody asks for it.
    pub(super) fn is_root(&self) -> bool {
        self.discover && self.on_startup.is_some()
    }

    fn face(&self, face: &Type, provided: &TokenStream, paths: &Paths) -> TokenStream {
        let (p, ends) = (paths.here(), Ends::of(face));
        let cast = quote_spanned!(ends.first=> |service| service);
        quote! {
            #p::Face {
                key: || #p::Key::of::<#face>(),
                of: |instance| #p::Provided::face::<#face>(&#provided, instance, #cast),
            }
        }
    }
}

fn hook(hook: Option<&Path>, provided: &TokenStream, paths: &Paths) -> TokenStream {
    let p = paths.here();
    let Some(path) = hook else { return quote!(#p::None) };
    let Ends { first, last } = Ends::of(path);
    let at = paths.at(first);
    let result = quote_spanned!(first=> #at::HookResult::into_result);
    let call = quote_spanned!(last=> #result(#path(&*service).await));
    quote! {
        #p::Some(|instance| #p::Provided::hook(&#provided, instance, |service| async move { #call }))
    }
}

/// `dyn Trait`, or a list of them.
fn provides(keywords: &mut Keywords<'_>) -> Vec<Type> {
    let Some((keyword, value)) = keywords.expression("provides") else { return Vec::new() };
    let Expr::Verbatim(tokens) = value else { return Vec::new() };
    let list = |input: syn::parse::ParseStream<'_>| {
        if !input.peek(syn::token::Bracket) {
            return input.parse().map(|ty| vec![ty]);
        }
        let content;
        syn::bracketed!(content in input);
        Punctuated::<Type, Token![,]>::parse_terminated(&content).map(|types| types.into_iter().collect())
    };
    let types = list.parse2(tokens).unwrap_or_else(|error| {
        keywords.errors.keep::<()>(Err(error));
        Vec::new()
    });
    for ty in &types {
        if !matches!(ty, Type::TraitObject(_)) {
            let message = "a service provides its own type; what it provides besides is a `dyn Trait`";
            keywords.errors.on(ty, message);
        }
    }
    let _keyword = keyword;
    types.into_iter().filter(|ty| matches!(ty, Type::TraitObject(_))).collect()
}
