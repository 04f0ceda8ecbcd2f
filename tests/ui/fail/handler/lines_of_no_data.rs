//! A line is written as JSON.

use cullinan::prelude::*;

pub struct Book {
    pub title: String,
}

#[get_api(url = "/books")]
async fn list() -> JsonLines<Book> {
    //~            ^^^^^^^^^^^^^^^ `Book` cannot be answered as JSON
    unreachable!()
}

fn main() {}
