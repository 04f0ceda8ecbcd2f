//! The attributes of cullinan-rs. They are used through the `cullinan` crate, which re-exports them.

use proc_macro::TokenStream;

mod attribute;
mod block;
mod controller;
mod diagnostic;
mod docs;
mod function;
mod handler;
mod keywords;
mod main_function;
mod names;
mod param;
mod paths;
mod quantity;
mod source;
mod suggest;
mod types;
mod values;

use handler::Verb;

/// x
#[proc_macro_attribute]
pub fn controller(arguments: TokenStream, item: TokenStream) -> TokenStream {
    controller::attribute(arguments.into(), item.into()).into()
}

/// x
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    main_function::attribute(arguments.into(), item.into()).into()
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $attribute:ident => $verb:ident,)*) => {$(
        $(#[$doc])*
        #[proc_macro_attribute]
        pub fn $attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
            function::attribute(Verb::$verb, arguments.into(), item.into()).into()
        }
    )*};
}

verbs! {
    /// x
    get_api => Get,
    /// x
    post_api => Post,
    /// x
    put_api => Put,
    /// x
    patch_api => Patch,
    /// x
    delete_api => Delete,
    /// x
    head_api => Head,
    /// x
    options_api => Options,
    /// x
    trace_api => Trace,
    /// x
    query_api => Query,
    /// x
    route_api => Route,
}
