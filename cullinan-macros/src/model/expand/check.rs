//! `Check::check`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::calls::{Value, models, whole};
use super::{held, standard};
use crate::model::field::{Member, Place};
use crate::model::shape::{Kind, Model, Shape, Variant};
use crate::paths::{Paths, local};

pub(super) fn function(model: &Model, paths: &Paths) -> TokenStream {
    let (p, report) = (paths.here(), local("report"));
    let body = match &model.shape {
        Shape::Struct(members) => structure(members, &report, paths),
        Shape::Enum(variants) => {
            let arms: Vec<_> = variants.iter().filter_map(|it| arm(it, &report, paths)).collect();
            matched(&arms, variants.len())
        }
    };
    let names = standard::names(model, paths);
    let whole = model.whole.iter().map(|custom| whole(custom, &report, paths));
    let no_rules = matches!(model.kind, Kind::Value).then(|| {
        quote!(
            const RULES: bool = false;
        )
    });
    quote! {
        #no_rules
        fn check(&self, #report: &#p::Report<'_>) {
            #names
            #body
            #(#whole)*
        }
    }
}

/// `match self { .. }` with what is left over.
pub(super) fn matched(arms: &[TokenStream], variants: usize) -> TokenStream {
    let rest = (arms.len() < variants).then(|| quote!(_ => {}));
    if arms.is_empty() { TokenStream::new() } else { quote!(match self { #(#arms)* #rest }) }
}

fn structure(members: &[Member], report: &Ident, paths: &Paths) -> TokenStream {
    let source = |member: &syn::Member| quote!(&self.#member);
    let checks = members.iter().map(|member| field(member, &source, report, paths).unwrap_or_default());
    checks.collect()
}

fn arm(variant: &Variant, report: &Ident, paths: &Paths) -> Option<TokenStream> {
    let (ident, conditions) = (&variant.ident, &variant.conditions);
    let source = |member: &syn::Member| binding(member).to_token_stream();
    let checks = variant.members.iter().filter_map(|member| field(member, &source, report, paths));
    let checks: Vec<_> = checks.collect();
    if checks.is_empty() {
        return None;
    }
    let pattern = pattern(&variant.members);
    let above = above(variant, report);
    Some(quote!(#conditions Self::#ident { #pattern } => { #above #(#checks)* }))
}

/// `member: binding, ..` for what is read.
pub(super) fn pattern(members: &[Member]) -> TokenStream {
    let read = members.iter().filter(|member| !matches!(member.place, Place::Unread));
    let bindings = read.map(|Member { member, conditions, .. }| {
        let binding = binding(member);
        quote!(#conditions #member: #binding,)
    });
    quote!(#(#bindings)* ..)
}

/// The local that holds a reference to a variant's field.
pub(super) fn binding(member: &syn::Member) -> Ident {
    match member {
        syn::Member::Named(name) => local(&format_ident!("field_{}", name).to_string()),
        syn::Member::Unnamed(index) => local(&format!("field_{}", index.index)),
    }
}

/// The report of where a field stands; `None` where it is never read.
pub(super) fn place(member: &Member, report: &Ident) -> Option<TokenStream> {
    Some(match &member.place {
        Place::Unread => return None,
        Place::Here => quote!(#report),
        Place::Key(names) => names.below(report),
        Place::Index(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(&#report.index(#index))
        }
    })
}

/// What leads from the report of an enum to that of the fields of a variant.
pub(super) fn above(variant: &Variant, report: &Ident) -> TokenStream {
    let steps = variant.above.iter().map(|names| {
        let below = names.below(report);
        quote!(let #report = #below;)
    });
    steps.collect()
}

fn field(
    member: &Member,
    source: &dyn Fn(&syn::Member) -> TokenStream,
    report: &Ident,
    paths: &Paths,
) -> Option<TokenStream> {
    let (at, place) = (local("at"), place(member, report)?);
    let value = Value {
        ty: member.ty.to_token_stream(),
        source: source(&member.member),
        beside: Some(&|other| source(&syn::Member::Named(other.clone()))),
        at: at.to_token_stream(),
        paths,
    };
    let rules = value.rules(&member.rules, &member.label);
    let models = models(member, &value.source, &value.at, paths);
    if rules.is_empty() && models.is_none() {
        return None;
    }
    let (conditions, held) = (&member.conditions, held::checks(member, paths));
    Some(quote!(#conditions { #held let #at = #place; #rules #models }))
}
