//! A list names something.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(body_params = [])]
    //~        ^^^^^^^^^^^ `body_params` names at least one: write `body_params = ["name"]`
    async fn handle(&self, _body: BodyParams) {
    }
}

fn main() {}
