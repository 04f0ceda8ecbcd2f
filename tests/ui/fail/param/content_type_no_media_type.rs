//! One word is no media type.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = "json")] x: Json<u8>) {
    //~                             ^^^^^^ a media type is two words and a slash
    //~ may name internals: rustc names the constant that it evaluated
    let _ = x;
}

fn main() {}
