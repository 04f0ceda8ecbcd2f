//! A status that goes without a body.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 204)]
//~                     ^^^ status 204 has no body: return `()`, or choose another status
    It(String),
}

fn main() {}
