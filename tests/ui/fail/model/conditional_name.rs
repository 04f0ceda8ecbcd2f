//! What the attribute cannot see it would pass over.

use cullinan::prelude::*;

#[model]
struct Book {
    #[cfg_attr(all(), serde(rename = "name"))]
    //~               ^^^^^ `#[model]` cannot see a conditional `#[serde(..)]`
    title: String,
}

fn main() {}
