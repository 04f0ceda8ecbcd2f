//! A function has a name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(custom = |_| Ok(()))] x: u32) {
    //~                                   ^^^^^^^^^^ `custom` takes a path: write `custom = path::to::function`
        let _ = x;
    }
}

fn main() {}
