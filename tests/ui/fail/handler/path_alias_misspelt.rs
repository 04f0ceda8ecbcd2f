//! The alias is the name that counts.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn}")]
    async fn find(&self, #[param(alias = "isnb")] isbn: Path<String>) -> String {
        //~                              ^^^^^^ no `{isnb}` in "/books/{isbn}"; did you mean `isbn`?
        isbn.to_string()
    }
}

fn main() {}
