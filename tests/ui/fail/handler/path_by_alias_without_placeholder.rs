//! The type decides, whatever it is called.

use cullinan::prelude::*;

type Page = Path<u32>;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, page: Page) -> String {
        //~              ^^^^ no `{page}` in "/books/all"; add it to the url, or read it as `Query<_>`
        page.to_string()
    }
}

fn main() {}
