//! Data is written as well as described.

use cullinan::prelude::*;

#[derive(schemars::JsonSchema)]
pub struct Book {
    pub title: String,
}

#[get_api(url = "/books")]
async fn list() -> Json<Vec<Book>> {
    //~            ^^^^^^^^^^^^^^^ `Vec<Book>` cannot be answered as JSON
    Json(Vec::new())
}

fn main() {}
