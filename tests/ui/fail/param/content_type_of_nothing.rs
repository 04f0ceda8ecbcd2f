//! A list of none takes nothing.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = [])] x: Json<u8>) {
    //~              ^^^^^^^^^^^^ `content_type` names at least one
    let _ = x;
}

fn main() {}
