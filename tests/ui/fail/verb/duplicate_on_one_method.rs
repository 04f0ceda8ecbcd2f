//! One verb twice on one method.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    #[get_api(url = "/all/")]
    //~             ^^^^^^^ GET "/all/" is already answered by `list`
    async fn list(&self) {}
}

fn main() {}
