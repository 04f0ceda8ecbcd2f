//! The whole body leaves no fields.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(body_params = ["title"])]
    async fn handle(&self, _body: BodyParams, _whole: Json<u8>) {
    //~                                               ^^^^^^^^ `_whole` reads the whole body and `_body` a field of it
    }
}

fn main() {}
