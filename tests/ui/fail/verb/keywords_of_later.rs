//! Keywords that are known elsewhere, and here not yet.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(
        url = "/all",
        guards = [Admin],
   //~  ^^^^^^ unknown keyword `guards`
        layers = [Trace]
   //~  ^^^^^^ unknown keyword `layers`
    )]
    async fn list(&self) {}
}

fn main() {}
