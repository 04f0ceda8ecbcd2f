//! A type that may borrow owns.

use cullinan::prelude::*;

#[model]
struct Book {
    title: std::borrow::Cow<'_, str>,
    //~                     ^^ a model owns its data: the lifetime can only be `'static`
}

fn main() {}
