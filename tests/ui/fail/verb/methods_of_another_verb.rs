//! Only `route_api` lists methods.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(methods = ["GET"])]
    //~       ^^^^^^^ unknown keyword `methods`
    async fn list(&self) {}
}

fn main() {}
