//! There is no rule without a name.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate()]
    //~<^^^^^^^^^ say what the rule is: `#[validate(length(min = 1))]`
    title: String,
}

fn main() {}
