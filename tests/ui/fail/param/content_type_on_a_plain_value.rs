//! A plain value has no content type.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn add(#[param(content_type = any)] x: String) {
    //~              ^^^^^^^^^^^^ String` does not read the whole body
    let _ = x;
}

fn main() {}
