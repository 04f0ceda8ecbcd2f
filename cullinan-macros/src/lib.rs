//! The attributes of cullinan-rs. They are used through the `cullinan` crate, which re-exports them.
//!
//! Each goes the same way: the item is parsed, given its shape, checked, and expanded into calls of the runtime. All
//! mistakes of an item are reported together, and the user's item is given back whatever happens.

use proc_macro::TokenStream;

mod attribute;
mod diagnostic;
mod docs;
mod generics;
mod keywords;
mod lifecycle;
mod names;
mod paths;
mod quantity;
mod source;
mod suffix;
mod suggest;
mod types;
mod url;
mod values;

mod block;
mod controller;
mod function;
#[cfg(test)]
mod golden;
mod handler;
mod main_function;
mod model;
mod param;
mod responses;
mod service;

use handler::Verb;

#[doc = include_str!("manual/controller.md")]
#[proc_macro_attribute]
pub fn controller(arguments: TokenStream, item: TokenStream) -> TokenStream {
    controller::attribute(arguments.into(), item.into()).into()
}

#[doc = include_str!("manual/main.md")]
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    main_function::attribute(arguments.into(), item.into()).into()
}

#[doc = include_str!("manual/model.md")]
#[proc_macro_attribute]
pub fn model(arguments: TokenStream, item: TokenStream) -> TokenStream {
    model::attribute(arguments.into(), item.into()).into()
}

#[doc = include_str!("manual/responses.md")]
#[proc_macro_derive(Responses, attributes(response))]
pub fn responses(item: TokenStream) -> TokenStream {
    responses::derive(item.into()).into()
}

#[doc = include_str!("manual/service.md")]
#[proc_macro_attribute]
pub fn service(arguments: TokenStream, item: TokenStream) -> TokenStream {
    service::structure(arguments.into(), item.into()).into()
}

#[doc = include_str!("manual/provider.md")]
#[proc_macro_attribute]
pub fn provider(arguments: TokenStream, item: TokenStream) -> TokenStream {
    service::function(arguments.into(), item.into()).into()
}

#[doc = include_str!("manual/websocket.md")]
#[proc_macro_attribute]
pub fn websocket(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::attribute(Verb::WebSocket, arguments.into(), item.into()).into()
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $attribute:ident => $verb:ident,)*) => {$(
        $(#[$doc])*
        #[doc = include_str!("manual/verb.md")]
        #[proc_macro_attribute]
        pub fn $attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
            function::attribute(Verb::$verb, arguments.into(), item.into()).into()
        }
    )*};
}

verbs! {
    /// Answers GET, and HEAD where nothing else does. Its default status is 200, or 204 without a body.
    get_api => Get,
    /// Answers POST. Its default status is 201, or 204 without a body.
    post_api => Post,
    /// Answers PUT. Its default status is 200, or 204 without a body.
    put_api => Put,
    /// Answers PATCH (RFC 5789). Its default status is 200, or 204 without a body.
    patch_api => Patch,
    /// Answers DELETE. Its default status is 204, or 200 with a body.
    delete_api => Delete,
    /// Answers HEAD, of whose answer only the headers are sent. Its default status is 200.
    head_api => Head,
    /// Answers OPTIONS in place of the automatic answer. Its default status is 200.
    options_api => Options,
    /// Answers TRACE. Its default status is 200.
    trace_api => Trace,
    /// Answers QUERY, a safe request with a body. Its default status is 200.
    query_api => Query,
    /// Answers the methods that `methods = ["GET", "PURGE"]` lists, or every method that no other route of the same
    /// url answers with `methods = "*"`: TRACE too, of which nothing is reflected but what the function returns (RFC 9110
    /// §9.3.8), and not CONNECT (§9.3.6). Its default status is 200.
    route_api => Route,
}
