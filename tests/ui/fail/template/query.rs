//! A url with its query.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all?page=1")]
    //~             ^^^^^^^^^^^^^ `?` begins the query, which is no part of a url template; take it as a `Query<_>` parameter
    async fn list(&self) {}
}

fn main() {}
