//! The rule is about what the marker holds.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(lt = 1)] x: Cookie<String>) {
        //~                      ^^ this rule needs a number
        let _ = x;
    }
}

fn main() {}
