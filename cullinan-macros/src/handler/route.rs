//! The static description of one route.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::LitStr;

use super::expand::Owner;
use super::facts::check;
use super::methods::Methods;
use super::operation::Operation;
use super::shape::Handler;
use super::sockets::Sockets;
use crate::names::{plain, snake_case};
use crate::param::checked;
use crate::paths::Paths;
use crate::quantity::Quantity;

impl Handler {
    /// The constant that describes the route of one verb; `index` counts the verbs of the handler.
    pub(super) fn route(
        &self,
        index: usize,
        operation: &Operation,
        owner: &Owner<'_>,
        paths: &Paths,
    ) -> TokenStream {
        let name = self.hidden(&format!("_route_{index}"));
        let (p, verb, conditions) = (paths.here(), operation.verb.variant(), &self.conditions);
        let (methods, url) = (operation.methods.expand(paths), operation.url_text());
        let (route_name, handler) = (self.route_name(index, operation, owner), self.label(owner));
        let at = self.ident.span();
        let (file, line) = (quote_spanned!(at=> ::core::file!()), quote_spanned!(at=> ::core::line!()));
        let (has_status, status) = (operation.status_code.is_some(), self.status(operation, paths));
        let reads = self.arguments.iter().map(|argument| argument.constant(paths, "READS"));
        let (docs, table) = (self.docs(operation, paths), operation.listings.expand(paths));
        let body_limit = Quantity::bytes(operation.body_limit.as_ref(), paths);
        let timeout = Quantity::span(operation.timeout.as_ref(), paths);
        let socket = Sockets::expand(operation.sockets.as_ref(), paths);
        let (version, lifecycle) = (operation.lifecycle.version(paths), operation.lifecycle.expand(paths));
        let (controller, call) = (crate::paths::local("controller"), self.hidden(""));
        let (instance, call) = (owner.instance(paths, Span::call_site()), owner.own(&call));
        quote! {
            #conditions
            #[doc(hidden)]
            const #name: #p::Route = #p::Route {
                verb: #p::Verb::#verb,
                methods: #methods,
                url: #url,
                name: #route_name,
                handler: #handler,
                file: #file,
                line: #line,
                status: #status,
                has_status: #has_status,
                table: #table,
                load: #p::Load::of(&[#(#reads),*]),
                docs: #docs,
                body_limit: #body_limit,
                timeout: #timeout,
                socket: #socket,
                version: #version,
                lifecycle: #lifecycle,
                call: |#controller| #instance::bind(#controller, #call),
            };
        }
    }

    /// The status of answers that carry none.
    fn status(&self, operation: &Operation, paths: &Paths) -> TokenStream {
        let (p, verb) = (paths.here(), operation.verb.variant());
        let chosen = option(operation.status_code.as_ref(), paths);
        let fault = self.told(paths, "FAULT", &quote!(#p::None));
        // What is made of it may have a body where it has none.
        let empty = match self.offer {
            Some(_) => quote!(false),
            None => self.told(paths, "EMPTY", &quote!(false)),
        };
        let arguments = quote!(#fault, #p::Verb::#verb.status(#chosen, #empty));
        check(paths, self.output_ends(), "answered", &arguments)
    }

    /// `book_controller.find`, or what `name = ".."` says.
    pub(super) fn route_name(&self, index: usize, operation: &Operation, owner: &Owner<'_>) -> String {
        if let Some(name) = &operation.name {
            return name.value();
        }
        let method = plain(&self.ident);
        let name = match owner {
            Owner::Free => method,
            Owner::Controller(controller) => format!("{}.{method}", snake_case(&controller.name)),
        };
        if index == 0 { name } else { format!("{name}_{}", operation.verb.suffix()) }
    }

    /// `BookController::find`.
    pub(super) fn label(&self, owner: &Owner<'_>) -> String {
        let method = plain(&self.ident);
        match owner {
            Owner::Free => method,
            Owner::Controller(controller) => format!("{}::{method}", controller.name),
        }
    }

    fn docs(&self, operation: &Operation, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let text = |literal: &Option<LitStr>| literal.as_ref().map(LitStr::value);
        let summary = option(text(&operation.summary).or_else(|| self.docs.summary()), paths);
        let description = option(text(&operation.description).or_else(|| self.docs.description()), paths);
        let responses = operation.responses.iter().map(|documented| documented.expand(paths));
        let tags = &operation.tags;
        let include_in_schema = option(operation.include_in_schema.as_ref(), paths);
        let security = security(operation.security.as_deref(), paths);
        quote! {
            #p::Docs {
                summary: #summary,
                description: #description,
                tags: &[#(#tags),*],
                include_in_schema: #include_in_schema,
                responses: &[#(#responses),*],
                security: #security,
            }
        }
    }
}

impl Methods {
    fn expand(&self, paths: &Paths) -> TokenStream {
        let p = paths.here();
        match self {
            Self::Any => quote!(#p::Methods::Any),
            Self::Only(methods) => quote!(#p::Methods::Only(&[#(#methods),*])),
        }
    }
}

/// What must be proven, if it is said.
pub(crate) fn security(requirements: Option<&[LitStr]>, paths: &Paths) -> TokenStream {
    let list = requirements.map(|texts| {
        let texts = texts.iter().map(|text| checked("requirement", text, paths));
        quote!(&[#(#texts),*])
    });
    option(list, paths)
}

/// `P::Some(value)` or `P::None`.
pub(crate) fn option(value: Option<impl quote::ToTokens>, paths: &Paths) -> TokenStream {
    let p = paths.here();
    value.map_or_else(|| quote!(#p::None), |value| quote!(#p::Some(#value)))
}
