//! Parameters are not looked at.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(content_type = ["application/json; charset=utf-8"])] x: Json<u8>) {
    //~                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leave out `;` and what follows
    //~ may name internals: rustc names the constant that it evaluated
    let _ = x;
}

fn main() {}
