//! Names on the wire are serde's.

use cullinan::prelude::*;

#[model]
struct Book {
    #[field(rename = "name")]
    //~     ^^^^^^ names are serde's: write `#[serde(rename = "name")]`
    title: String,
}

fn main() {}
