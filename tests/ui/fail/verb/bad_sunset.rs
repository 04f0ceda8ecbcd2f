//! A date as people write it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(sunset = "29.12.2027")]
    //~                 ^^^^^^^^^^^^ a date is written as year, month and day: `"2027-01-31"`
    //~ may name internals: rustc names the constant that it evaluated
    async fn add(&self) {}
}

fn main() {}
