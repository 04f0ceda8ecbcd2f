//! Nor is a list of texts within a newtype a text.

use cullinan::prelude::*;

#[model]
struct Tags(Vec<String>);

#[model]
struct Book {
    #[validate(regex = "^[a-z]+$")]
    //~        ^^^^^ this rule needs a text, `Tags` is not one
    tags: Tags,
}

fn main() {}
