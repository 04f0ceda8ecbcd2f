//! What has one length has no other.

use cullinan::prelude::*;

#[model]
struct Book {
    #[validate(length(min = 1, equal = 2))]
    //~                        ^^^^^ `equal` stands alone: keep it, or `min` and `max`
    title: String,
}

fn main() {}
