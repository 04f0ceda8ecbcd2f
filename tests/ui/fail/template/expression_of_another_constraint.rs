//! Parentheses behind a constraint that takes none.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:int(5)}")]
    //~             ^^^^^^^^^^^^^^ only `regex` takes an expression in parentheses, not `int`; write `{id:regex(..)}`
    async fn list(&self) {}
}

fn main() {}
