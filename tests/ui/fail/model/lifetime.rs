//! What a model borrows from would have to outlive the request.

use cullinan::prelude::*;

#[model]
struct Book<'a> {
//~         ^^ a model owns its data: it has no lifetimes
    title: std::borrow::Cow<'a, str>,
}

fn main() {}
