//! A unit stands in a text.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(max_size = 5MB)] x: File) {
    //~                         ^^^ write `max_size = "5MB"`
    let _ = x;
}

fn main() {}
