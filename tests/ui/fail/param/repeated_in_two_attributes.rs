//! Several attributes are one list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] #[param(ge = 2)] x: u32) {
        //~                                       ^^ `ge` is given twice; keep one
        let _ = x;
    }
}

fn main() {}
