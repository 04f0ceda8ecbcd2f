//! A query has no files.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn list(cover: File) {
    //~              ^^^^ cannot be read; use post_api, put_api or patch_api
    let _ = cover;
}

fn main() {}
