//! A number is compared with a number.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn list(#[param(le = 100kg)] x: u16) {
    //~                    ^^^^^ no suffix here: write `le = 100`
    let _ = x;
}

fn main() {}
