//! GET has no body.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, book: Json<String>) -> String {
        //~                    ^^^^^^^^^^^^ GET has no body: `book` cannot be read; use post_api, put_api or patch_api, or read it as Query<_>
        book.into_inner()
    }
}

fn main() {}
