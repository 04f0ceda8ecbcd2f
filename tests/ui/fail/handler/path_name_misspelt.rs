//! A path parameter that is called nearly so.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn}/pages/{page}")]
    async fn find(&self, isnb: Path<String>, page: Path<u32>) -> String {
        //~              ^^^^ no `{isnb}` in "/books/{isbn}/pages/{page}"; did you mean `isbn`?
        format!("{isnb} {page}")
    }
}

fn main() {}
