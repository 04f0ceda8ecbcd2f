//! A rule sees nothing else.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(custom(function = f, use_context))]
    //~                             ^^^^^^^^^^^ a rule sees the value alone: check what needs more in the handler
    title: String,
}

fn main() {}
