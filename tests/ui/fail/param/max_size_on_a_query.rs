//! A query has no size.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn add(#[param(max_size = "2MiB")] x: Query<String>) {
    //~              ^^^^^^^^ takes no uploaded file
    let _ = x;
}

fn main() {}
