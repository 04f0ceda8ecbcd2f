//! A default of an unknown name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(default = FIRST)] x: u32) {
        //~                                ^^^^^ cannot find value `FIRST` in this scope
        let _ = x;
    }
}

fn main() {}
