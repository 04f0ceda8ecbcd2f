//! A misspelt keyword.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(ulr = "/all")]
    //~       ^^^ unknown keyword `ulr`; did you mean `url`?
    async fn list(&self) {}
}

fn main() {}
