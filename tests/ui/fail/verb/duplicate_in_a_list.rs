//! A method that another handler answers, in a list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[put_api(url = "/all")]
    async fn replace(&self) {}

    #[route_api(url = "/all", methods = ["PURGE", "PUT"])]
    //~               ^^^^^^ PUT "/all" is already answered by `replace`
    async fn purge(&self) {}
}

fn main() {}
