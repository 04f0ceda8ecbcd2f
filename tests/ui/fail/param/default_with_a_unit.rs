//! What is no literal of Rust is none here.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn list(#[param(default = 20pages)] x: u16) {
    //~                         ^^^^^^^ invalid suffix `pages`
    let _ = x;
}

fn main() {}
