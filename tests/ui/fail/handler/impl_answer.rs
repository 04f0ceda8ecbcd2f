//! The document needs the type of the answer.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> impl IntoResponse {
        //~                 ^^^^^^^^^^^^^^^^^ name the returned type: the document needs it
        "all"
    }
}

fn main() {}
