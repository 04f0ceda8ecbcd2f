//! One file needs no count.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(max_count = 5)] x: File) {
    //~              ^^^^^^^^^ for several files of one name, use `Files`
    let _ = x;
}

fn main() {}
