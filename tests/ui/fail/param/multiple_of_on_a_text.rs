//! A text is no multiple.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(multiple_of = 5)] x: String) {
    //~                          ^^^^^^^^^^^ this rule needs a number, `
        let _ = x;
    }
}

fn main() {}
