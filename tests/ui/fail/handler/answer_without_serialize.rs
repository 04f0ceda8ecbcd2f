//! Data is written as well as described.

use cullinan::prelude::*;

#[derive(schemars::JsonSchema)]
pub struct Book {
    pub title: String,
}

#[get_api(url = "/books")]
async fn list() -> Json<Vec<Book>> {
    //~            ^^^^^^^^^^^^^^^ what is answered as JSON, as a model or in `Json<_>`, implements
    Json(Vec::new())
}

fn main() {}
