//! A field has no content type of its own.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = "text/csv")] x: Body<String>) {
    //~              ^^^^^^^^^^^^ does not read the whole body
    let _ = x;
}

fn main() {}
