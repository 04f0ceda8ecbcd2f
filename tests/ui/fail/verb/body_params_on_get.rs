//! A GET has no body to list fields of.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(body_params = ["title"])]
    //~       ^^^^^^^^^^^ GET has no body: `body_params` has nothing to say
    async fn handle(&self, _body: BodyParams) {
    }
}

fn main() {}
