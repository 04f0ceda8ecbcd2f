//! What is never read is never checked.

use cullinan::prelude::*;

#[model]
struct Book {
    #[serde(skip)]
    #[validate(length(min = 1))]
    //~<^^^^^^^^^^^^^^^^^^^^^^^^ this field is never read (`#[serde(skip)]`): its rules would never be checked
    title: String,
}

fn main() {}
