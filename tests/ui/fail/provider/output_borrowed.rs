//! What is provided is owned.

use cullinan::prelude::*;

#[provider]
fn shelf<'a>() -> &'a str {
//~               ^^^^^^^ a provider returns what it provides, and cannot lend it
    ""
}

fn main() {}
