//! The other field is not there.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(must_match(other = agian))]
    //~                           ^^^^^ no field `agian` stands beside it; did you mean `again`?
    title: String,
    again: String,
}

fn main() {}
