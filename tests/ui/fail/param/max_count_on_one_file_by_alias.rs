//! The type decides, whatever it is called, and whether or not it has to be there.

use cullinan::prelude::*;

type Cover = Option<File>;

#[post_api(url = "/books")]
async fn add(#[param(max_size = "2MB", max_count = 5)] x: Cover) {
    //~                                ^^^^^^^^^ is one file: `max_count` says nothing about it
    let _ = x;
}

fn main() {}
