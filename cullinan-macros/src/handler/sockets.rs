//! `#[websocket]`: what it knows beside the verbs, and what it says of its sockets.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprLit, Lit, LitStr, Signature};

use super::route::option;
use super::verb::Verb;
use crate::diagnostic::Errors;
use crate::keywords::{Keyword, Keywords};
use crate::paths::Paths;
use crate::quantity::Quantity;

/// The keywords of `#[websocket]`.
pub(super) const KNOWN: &[Keyword] = &[
    ("url", "\"/path\""),
    ("name", "\"name\""),
    ("tags", "[\"tag\"]"),
    ("summary", "\"text\""),
    ("description", "\"text\""),
    ("deprecated", "\"2027-01-31\""),
    ("sunset", "\"2027-12-31\""),
    ("version", "\"2\""),
    ("include_in_schema", "false"),
    ("timeout", "\"30s\""),
    ("crate", "path::to::cullinan"),
    ("query_params", "[\"name\"]"),
    ("headers", "[\"X-Name\"]"),
    ("protocols", "[\"chat.v1\"]"),
    ("origins", "[\"https://app.example.com\"]"),
    ("max_message", "\"1MiB\""),
    ("max_frame", "\"256KiB\""),
    ("ping_every", "\"30s\""),
    ("idle_timeout", "\"75s\""),
];

const NO_BODY: &str = "a socket opens without a body: receive it from the socket, or take it from the query";

/// Keywords of verbs that have nothing to say here.
pub(super) const EXPLAINED: &[(&str, &str)] = &[
    ("url_params", "the url lists its placeholders: drop `url_params`, and take `url: UrlParams`"),
    ("status_code", "a socket is opened by 101: drop `status_code`"),
    ("body_limit", "a socket opens without a body: for its messages, write `max_message = \"1MiB\"`"),
    ("body_params", NO_BODY),
    ("file_params", NO_BODY),
    ("get_request_body", NO_BODY),
    ("blocking", "a `#[websocket]` handler waits for messages: drop `blocking`, and write `async fn`"),
    ("methods", "a socket is opened by GET: drop `methods`"),
];

/// What a `#[websocket]` says of its sockets.
pub(crate) struct Sockets {
    protocols: Vec<LitStr>,
    origins: Option<Vec<LitStr>>,
    max_message: Option<Quantity>,
    max_frame: Option<Quantity>,
    ping_every: Option<Quantity>,
    idle_timeout: Option<Quantity>,
}

impl Keywords<'_> {
    /// `None` for a verb.
    pub(super) fn sockets(&mut self, verb: Verb) -> Option<Sockets> {
        if verb != Verb::WebSocket {
            return None;
        }
        let protocols = self.some_strings("protocols");
        for (index, protocol) in protocols.iter().enumerate() {
            if let Some(fault) = protocol_fault(protocol, &protocols, index) {
                self.errors.on(protocol, fault);
            }
        }
        Some(Sockets {
            protocols,
            origins: self.origins(),
            max_message: self.quantity("max_message"),
            max_frame: self.quantity("max_frame"),
            ping_every: self.quantity("ping_every"),
            idle_timeout: self.quantity("idle_timeout"),
        })
    }

    /// `origins = ["https://app.example.com"]` or `origins = "*"`.
    fn origins(&mut self) -> Option<Vec<LitStr>> {
        let given = self.given.iter().find(|given| given.keyword == "origins")?;
        if let Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) = &given.value
            && text.value() == "*"
        {
            let text = text.clone();
            self.take("origins");
            return Some(vec![text]);
        }
        let origins = self.strings("origins");
        for origin in &origins {
            if let Some(fault) = origin_fault(&origin.value()) {
                self.errors.on(origin, fault);
            }
        }
        Some(origins)
    }
}

impl Sockets {
    /// `P::Socket { .. }`, in an option.
    pub(super) fn expand(sockets: Option<&Self>, paths: &Paths) -> TokenStream {
        let p = paths.here();
        let Some(Self { protocols, origins, .. }) = sockets else { return quote!(#p::None) };
        let origins = option(origins.as_ref().map(|origins| quote!(&[#(#origins),*])), paths);
        let bytes = |limit: fn(&Self) -> &Option<Quantity>| {
            Quantity::bytes(sockets.and_then(|sockets| limit(sockets).as_ref()), paths)
        };
        let span = |limit: fn(&Self) -> &Option<Quantity>| {
            Quantity::span(sockets.and_then(|sockets| limit(sockets).as_ref()), paths)
        };
        let (max_message, max_frame) = (bytes(|own| &own.max_message), bytes(|own| &own.max_frame));
        let (ping_every, idle_timeout) = (span(|own| &own.ping_every), span(|own| &own.idle_timeout));
        quote! {
            #p::Some(#p::Socket {
                protocols: &[#(#protocols),*],
                origins: #origins,
                max_message: #max_message,
                max_frame: #max_frame,
                ping_every: #ping_every,
                idle_timeout: #idle_timeout,
            })
        }
    }
}

/// A handler of sockets waits for messages.
pub(crate) fn waits(verbs: impl IntoIterator<Item = Verb>, signature: &Signature, errors: &mut Errors) {
    let opens_sockets = verbs.into_iter().any(|verb| verb == Verb::WebSocket);
    if opens_sockets && signature.asyncness.is_none() {
        let message = "a `#[websocket]` handler waits for messages: write `async fn`";
        errors.at(signature.fn_token.span, message);
    }
}

/// The one thing to say where the runtime has no sockets.
pub(crate) fn missing(verb: Verb, has_sockets: bool) -> Option<&'static str> {
    let is_missing = verb == Verb::WebSocket && !has_sockets;
    is_missing.then_some("`#[websocket]` needs the feature `ws` of cullinan: `features = [\"ws\"]`")
}

/// Whether the runtime has sockets.
pub(crate) const HAS_SOCKETS: bool = cfg!(feature = "ws");

fn protocol_fault(protocol: &LitStr, all: &[LitStr], index: usize) -> Option<String> {
    let text = protocol.value();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if text.is_empty() || !text.bytes().all(is_token) {
        return Some(format!("\"{text}\" is no subprotocol: a subprotocol is a word like \"chat.v1\""));
    }
    let is_second = all.iter().take(index).any(|earlier| earlier.value() == text);
    is_second.then(|| format!("\"{text}\" is listed twice; keep one"))
}

fn origin_fault(origin: &str) -> Option<String> {
    let authority = origin.split_once("://").filter(|(scheme, _)| !scheme.is_empty()).map(|(_, rest)| rest);
    let is_bare = |rest: &str| !rest.is_empty() && !rest.trim_end_matches('/').contains(['/', '?', '#', '*']);
    match (origin, authority) {
        ("*", _) => Some("`*` stands for every page: write `origins = \"*\"`".into()),
        (_, Some(rest)) if is_bare(rest) => None,
        _ => Some(format!(
            "\"{origin}\" is no origin: an origin has a scheme, a host and no path, like \"https://app.example.com\""
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runtime_without_sockets_is_told_once() {
        assert_eq!(missing(Verb::Get, false), None);
        assert_eq!(missing(Verb::WebSocket, true), None);
        assert!(missing(Verb::WebSocket, false).unwrap().contains("feature `ws`"));
    }

    #[test]
    fn origins_have_a_scheme_and_no_path() {
        for origin in ["https://a.example", "http://a.example:8080/", "app://localhost"] {
            assert_eq!(origin_fault(origin), None, "{origin}");
        }
        for origin in ["*", "a.example", "https://", "https://a.example/x", "https://*.a.example", "://a"] {
            assert!(origin_fault(origin).is_some(), "{origin}");
        }
    }
}
