//! A status is a number.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(status_code = "202")]
    //~                     ^^^^^ `status_code` takes an unsigned integer literal: write `status_code = 202`
    async fn list(&self) {}
}

fn main() {}
