//! A query has no size.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn list(#[param(max_size = "2MiB")] title: Query<String>) -> String {
    //~               ^^^^^^^^ unknown keyword `max_size`
    title.into_inner()
}

fn main() {}
