//! A status that is none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[post_api(url = "/all")]
    async fn add(&self) -> Status<999, ()> {
    //~                    ^^^^^^^^^^^^^^^ 200 to 599
        Status::new(())
    }
}

fn main() {}
