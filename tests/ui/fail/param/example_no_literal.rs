//! An example is written out.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(example = Colour::Red)] x: u32) {
        //~                                ^^^^^^^^^^^ `example` takes a literal
        let _ = x;
    }
}

fn main() {}
