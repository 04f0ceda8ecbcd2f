//! Which of its two places `#[controller]` stands at.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Token, Visibility};

use super::expand::structure;
use crate::block;
use crate::paths::attribute_span;

enum Place {
    Struct,
    Impl,
    Other,
}

/// `#[controller]`.
pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let place = |input: ParseStream<'_>| {
        let place = place(input);
        input.parse::<TokenStream>().map(|_| place)
    };
    match place.parse2(item.clone()).unwrap_or(Place::Other) {
        Place::Struct => structure(arguments, item),
        Place::Impl => block::attribute(arguments, item),
        Place::Other => {
            let message = "`#[controller]` goes on a struct, and on its impl blocks";
            let error = syn::Error::new(attribute_span(&item), message).to_compile_error();
            [item, error].into_iter().collect()
        }
    }
}

fn place(input: ParseStream<'_>) -> Place {
    let head = (input.call(Attribute::parse_outer), input.parse::<Visibility>());
    let is_impl = input.peek(Token![impl]) || (input.peek(Token![unsafe]) && input.peek2(Token![impl]));
    match head {
        (Ok(_), Ok(_)) if input.peek(Token![struct]) => Place::Struct,
        (Ok(_), Ok(_)) if is_impl => Place::Impl,
        _ => Place::Other,
    }
}
