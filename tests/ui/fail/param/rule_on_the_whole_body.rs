//! The whole body is no single value.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(min_items = 1)] ids: WholeBody<Vec<u8>>) -> String {
    //~              ^^^^^^^^^ takes no rules, no default and no spelling
    ids.len().to_string()
}

fn main() {}
