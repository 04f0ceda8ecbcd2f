//! Names on the wire are serde's.

use cullinan::prelude::*;

#[model(rename_all = "camelCase")]
//~     ^^^^^^^^^^ names are serde's: write `#[serde(rename_all = "camelCase")]` below `#[model]`
struct Book {
    id: u64,
}

fn main() {}
