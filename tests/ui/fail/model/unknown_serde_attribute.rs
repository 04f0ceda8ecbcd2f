//! What serde does not know.

use cullinan::prelude::*;

#[model]
#[serde(rename_al = "camelCase")]
//~     ^^^^^^^^^ unknown serde container attribute `rename_al`
struct Book {
    id: u64,
}

fn main() {}
