//! A range is no media type.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = "text/*")] x: Json<u8>) {
    //~                             ^^^^^^^^ a media type is a single one
    //~ may name internals: rustc names the constant that it evaluated
    let _ = x;
}

fn main() {}
