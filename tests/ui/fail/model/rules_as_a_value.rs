//! Rules stand in parentheses.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate = "email"]
   //~^^^^^^^^^^^^^^^^^^ keywords stand in parentheses: write `#[validate(..)]`
    title: String,
}

fn main() {}
