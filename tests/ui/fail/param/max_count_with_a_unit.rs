//! Files are counted without a unit.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(max_count = 5files)] x: Files) {
    //~                          ^^^^^^ no suffix here: write `max_count = 5`
    let _ = x;
}

fn main() {}
