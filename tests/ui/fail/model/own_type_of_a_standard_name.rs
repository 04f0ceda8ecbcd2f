//! A type that is called like another has its own rules.

use cullinan::prelude::*;

#[model]
struct String(u64);

#[model]
struct Book {
    title: String,
    //~    ^^^^^^ mismatched types
}

fn main() {}
