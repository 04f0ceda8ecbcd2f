//! A plain value is no file.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn add(#[param(max_size = 1)] x: String) {
    //~              ^^^^^^^^ String` takes no uploaded file
    let _ = x;
}

fn main() {}
