//! A type that is not there is told once.

use cullinan::prelude::*;

#[get_api(url = "/books/{id}")]
async fn find(id: Path<Isbn>) -> Json<Vec<u8>> {
    //~                ^^^^ cannot find type `Isbn` in this scope
    Json(id.to_string().into_bytes())
}

fn main() {}
