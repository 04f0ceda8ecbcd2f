//! A field of which nothing says where it comes from.

use cullinan::prelude::*;

#[service]
struct Shelf {
    pub books: Vec<String>,
    //~        ^^^^^^^^^^^ nothing says where a `Vec<std::string::String>` comes from
}

fn main() {}
