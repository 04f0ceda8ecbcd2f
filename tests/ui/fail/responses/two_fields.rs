//! A variant of two answers.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    It(String, u32),
//~            ^^^ a variant holds one answer: make `It` hold a struct; headers go beside it, as in `It((T, HeaderMap))`
}

fn main() {}
