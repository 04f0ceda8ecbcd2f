//! All mistakes of a model are told together.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(emial)]
    //~        ^^^^^ unknown rule `emial`; did you mean `email`?
    mail: String,
    #[field(trm)]
    //~     ^^^ unknown keyword `trm`; did you mean `trim`?
    title: String,
    pages: &'static [u8],
    //~    ^^^^^^^^^^^^^ a model owns its data: write `Vec<u8>`
}

fn main() {}
