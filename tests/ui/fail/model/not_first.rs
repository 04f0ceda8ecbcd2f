//! What stands above knows nothing of serde.

use cullinan::prelude::*;

mod books {
    use super::*;

    #[derive(Clone)]
    #[serde(rename_all = "camelCase")]
   //~^^^^^ cannot find attribute `serde` in this scope
    #[model]
    struct Book {
        #[serde(default)]
        id: u64,
    }

    #[post_api(url = "/books")]
    async fn add(book: Book) -> Book {
        book
    }
}

fn main() {}
