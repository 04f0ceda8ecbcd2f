//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Cover = Body<String>;

#[post_api(url = "/books")]
async fn add(#[param(min_size = 1)] x: Cover) {
    //~              ^^^^^^^^ takes no uploaded file
    let _ = x;
}

fn main() {}
