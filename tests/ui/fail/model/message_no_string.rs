//! A message is a text.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(email(message = 1))]
    //~                        ^ `message` takes a string literal: write `message = "text"`
    title: String,
}

fn main() {}
