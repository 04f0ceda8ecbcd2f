//! The probe of the defaults: each is made once more when the application starts, and checked as what was sent is.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, DeriveInput, parse_quote};

use super::calls::{Value, models, normal_models};
use super::normalise;
use crate::model::default::{Default, is_empty_by_default, is_option};
use crate::model::field::{Member, Models, Place};
use crate::model::rule::Test;
use crate::model::shape::{Model, Shape};
use crate::paths::{Paths, local};

/// `#[schemars(transform = P::Defaults::of::<Name>(<Name>::__cullinan_defaults))]`, where there is anything to look at.
pub(super) fn attribute(
    item: &DeriveInput,
    model: &Model,
    owner: &TokenStream,
    paths: &Paths,
) -> Option<Attribute> {
    is_probed(model).then(|| {
        let (p, ident) = (paths.here(), &item.ident);
        let (_, arguments, _) = item.generics.split_for_impl();
        parse_quote!(#[schemars(transform = #p::Defaults::of::<#ident #arguments>(#owner::__cullinan_defaults))])
    })
}

/// The function that goes through them.
pub(super) fn function(item: &DeriveInput, model: &Model, paths: &Paths) -> Option<TokenStream> {
    if !is_probed(model) {
        return None;
    }
    let (p, probe) = (paths.here(), local("probe"));
    let own = model.members().into_iter().filter_map(|member| own(member, &probe, paths));
    let own: TokenStream = own.collect();
    let shared = shared(model, &probe, paths);
    let (ident, (params, arguments, clause)) = (&item.ident, item.generics.split_for_impl());
    Some(quote! {
        impl #params #ident #arguments #clause {
            fn __cullinan_defaults(#probe: &#p::Probe) {
                #own
                #shared
            }
        }
    })
}

fn is_probed(model: &Model) -> bool {
    model.members().into_iter().any(has_own) || shared_members(model).next().is_some()
}

/// Whether the field has a default that could break a rule.
fn has_own(member: &Member) -> bool {
    let has_rules = !member.rules.list.is_empty() || !member.rules.customs.is_empty();
    match &member.default {
        Default::None => false,
        Default::Standard if is_option(&member.ty) => {
            member.rules.list.iter().any(|rule| matches!(rule.test, Test::Required)) && is_read(member)
        }
        Default::Standard if is_empty_by_default(&member.ty) => has_rules && is_read(member),
        Default::Standard | Default::Path(_) => is_judged(member),
    }
}

/// Whether anything looks at the field. What depends on the type's parameters has no check where nobody asks for one.
fn is_judged(member: &Member) -> bool {
    let has_rules =
        !member.rules.list.is_empty() || !member.rules.customs.is_empty() || member.rules.inner.is_some();
    is_read(member) && (has_rules || matches!(member.models, Models::ByType | Models::Certain(Some(_))))
}

fn is_read(member: &Member) -> bool {
    !matches!(member.place, Place::Unread)
}

/// The fields that the default of the whole struct stands in for.
fn shared_members(model: &Model) -> impl Iterator<Item = &Member> {
    let members = match (&model.shape, &model.default) {
        (_, Default::None) | (Shape::Enum(_), _) => &[][..],
        (Shape::Struct(members), _) => members.as_slice(),
    };
    members.iter().filter(|member| matches!(member.default, Default::None) && is_judged(member))
}

fn own(member: &Member, probe: &Ident, paths: &Paths) -> Option<TokenStream> {
    if !has_own(member) {
        return None;
    }
    let (value, ty, conditions) = (local("value"), &member.ty, &member.conditions);
    let made = made(&member.default, paths);
    let probed = probed(member, &value.to_token_stream(), probe, paths);
    Some(quote!(#conditions { let mut #value: #ty = #made; #probed }))
}

fn shared(model: &Model, probe: &Ident, paths: &Paths) -> Option<TokenStream> {
    let members: Vec<_> = shared_members(model).collect();
    if members.is_empty() {
        return None;
    }
    let (value, made) = (local("value"), made(&model.default, paths));
    let probed = members.into_iter().map(|member| {
        let (name, conditions) = (&member.member, &member.conditions);
        let probed = probed(member, &quote!(#value.#name), probe, paths);
        quote!(#conditions { #probed })
    });
    Some(quote!(let mut #value: Self = #made; #(#probed)*))
}

fn made(default: &Default, paths: &Paths) -> TokenStream {
    match default {
        Default::Path(path) => quote!(#path()),
        Default::None | Default::Standard => {
            let p = paths.here();
            quote!(#p::Default::default())
        }
    }
}

/// `probe.field("name", |at| { .. });` with what is done to a field that was sent.
fn probed(member: &Member, value: &TokenStream, probe: &Ident, paths: &Paths) -> TokenStream {
    let at = local("at");
    let checked = Value {
        ty: member.ty.to_token_stream(),
        source: quote!(&#value),
        beside: None,
        at: at.to_token_stream(),
        paths,
    };
    let (name, changed) = (wire_name(member), quote!(&mut #value));
    // A parameter of the type's says nothing of its check here.
    let (normal, models) = match member.models {
        Models::Certain(None) => (None, None),
        _ => {
            (normal_models(member, &changed, &at, paths), models(member, &checked.source, &checked.at, paths))
        }
    };
    let normal = normalise::statements(member, &changed, &at, normal.as_ref(), paths);
    let rules = checked.rules(&member.rules, &member.label);
    quote!(#probe.field(#name, |#at| { #normal #rules #models });)
}

fn wire_name(member: &Member) -> String {
    match (&member.place, &member.member) {
        (Place::Key(names), _) => names.name().to_owned(),
        (_, syn::Member::Named(name)) => crate::names::plain(name),
        (_, syn::Member::Unnamed(index)) => index.index.to_string(),
    }
}
