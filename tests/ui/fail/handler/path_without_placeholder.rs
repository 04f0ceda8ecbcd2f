//! A path parameter that the url does not have.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, page: Path<u32>) -> String {
        //~              ^^^^ no `{page}` in "/books/all"; add it to the url, or read it as `Query<_>`
        page.to_string()
    }
}

fn main() {}
