//! A whole body has no default.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn list(&self, #[param(default = Json(1))] x: Json<u32>) {
        //~                                ^ takes no rules, no default and no spelling
        let _ = x;
    }
}

fn main() {}
