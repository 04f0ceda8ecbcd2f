//! The only path parameter and the only placeholder belong together.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn}")]
    async fn find(&self, number: Path<String>) -> String {
        //~              ^^^^^^ no `{number}` in "/books/{isbn}"; did you mean `isbn`?
        number.to_string()
    }
}

fn main() {}
