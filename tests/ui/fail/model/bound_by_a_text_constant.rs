//! A constant that is a text is no bound.

use cullinan::prelude::*;

const LEAST: &str = "1";

#[model]
struct Book {
    #[validate(range(min = LEAST))]
    //~                    ^^^^^ a bound is a number, `&
    title: u32,
}

fn main() {}
