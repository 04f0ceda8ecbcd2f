//! A content type is a text.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = 1)] x: Json<u8>) {
    //~                             ^ `content_type` takes a media type, a list of them, or `any`
    let _ = x;
}

fn main() {}
