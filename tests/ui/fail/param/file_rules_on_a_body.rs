//! A field of the body is no file; one error for all the rules of files.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(max_count = 1, allowed_types = ["image/*"])] x: Body<String>) {
    //~                             ^^^^^^^^^^^^^ takes no uploaded file
    let _ = x;
}

fn main() {}
