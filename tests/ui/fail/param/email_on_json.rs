//! What is wrong with a body its model says.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn list(&self, #[param(email)] x: Json<String>) {
    //~                          ^^^^^ takes no rules
        let _ = x;
    }
}

fn main() {}
