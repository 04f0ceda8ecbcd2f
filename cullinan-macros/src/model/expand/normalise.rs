//! `Check::normalise`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::calls::{applied, normal_models};
use super::check::{above, binding, matched, pattern, place};
use crate::model::field::{Member, Models};
use crate::model::shape::{Model, Shape};
use crate::paths::{Ends, Paths, local};

/// The function; the trait's own does nothing.
pub(super) fn function(model: &Model, paths: &Paths) -> Option<TokenStream> {
    let report = local("report");
    let body = match &model.shape {
        Shape::Struct(members) => {
            let source = |member: &syn::Member| quote!(&mut self.#member);
            members.iter().filter_map(|member| field(member, &source, &report, paths)).collect()
        }
        Shape::Enum(variants) => {
            // Each change borrows it anew.
            let source = |member: &syn::Member| {
                let binding = binding(member);
                quote!(&mut *#binding)
            };
            let arms = variants.iter().filter_map(|variant| {
                let (ident, conditions) = (&variant.ident, &variant.conditions);
                let fields = variant.members.iter();
                let fields: Vec<_> =
                    fields.filter_map(|member| field(member, &source, &report, paths)).collect();
                let (pattern, above) = (pattern(&variant.members), above(variant, &report));
                (!fields.is_empty())
                    .then(|| quote!(#conditions Self::#ident { #pattern } => { #above #(#fields)* }))
            });
            matched(&arms.collect::<Vec<_>>(), variants.len())
        }
    };
    let p = paths.here();
    (!body.is_empty()).then(|| quote!(fn normalise(&mut self, #report: &#p::Report<'_>) { #body }))
}

fn field(
    member: &Member,
    source: &dyn Fn(&syn::Member) -> TokenStream,
    report: &Ident,
    paths: &Paths,
) -> Option<TokenStream> {
    let (at, place) = (local("at"), place(member, report)?);
    let source = source(&member.member);
    let models = normal_models(member, &source, &at, paths);
    let statements = statements(member, &source, &at, models.as_ref(), paths)?;
    let needs_place = member.normal.with.is_some() || !matches!(member.models, Models::None);
    let (conditions, at) = (&member.conditions, needs_place.then(|| quote!(let #at = #place;)));
    Some(quote!(#conditions { #at #statements }))
}

/// What is done to the value that `source` leads to; `models` is what is done to those in it.
pub(super) fn statements(
    member: &Member,
    source: &TokenStream,
    at: &Ident,
    models: Option<&TokenStream>,
    paths: &Paths,
) -> Option<TokenStream> {
    let normal = &member.normal;
    let trim = normal.trim.map(|span| text("trim", span, source, paths));
    let lowercase = normal.lowercase.map(|span| text("lowercase", span, source, paths));
    let with = normal.with.as_ref().map(|function| {
        let (p, ty, call) = (paths.here(), &member.ty, applied(function));
        quote!(#p::Field::<#ty>::with(#source, #call, #at);)
    });
    (!normal.is_empty() || models.is_some()).then(|| quote!(#trim #lowercase #with #models))
}

/// `P::normalise::trim(value);`, underlined at the keyword.
fn text(name: &str, span: Span, source: &TokenStream, paths: &Paths) -> TokenStream {
    let Ends { first, last } = Ends::at(span);
    let (p, name) = (paths.at(first), Ident::new(name, last));
    let value = Ident::new("__cullinan_value", last);
    let call = quote_spanned!(last=> #p::normalise::#name(#value));
    quote!(let #value = #source; #call;)
}
