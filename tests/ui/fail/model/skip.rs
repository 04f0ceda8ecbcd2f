//! Nothing that is read is left unchecked.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(skip)]
    //~        ^^^^ what is in a model is checked: remove `skip`
    title: String,
}

fn main() {}
