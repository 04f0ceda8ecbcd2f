//! Every keyword of a verb.

use cullinan::prelude::*;

#[controller(
    url = "/books",
    tags = ["books"],
    body_limit = "1MiB",
    timeout = "20s",
    include_in_schema = true,
    security = [],
    discover = false,
)]
struct Books;

#[controller]
impl Books {
    #[get_api(
        url = "/all",
        name = "books.all",
        status_code = 203,
        tags = ["list", "all"],
        summary = "All books",
        description = "As they stand.",
        deprecated,
        include_in_schema = false,
        security = ["bearer", "oauth(books:read books:write) + key", "none"],
        body_limit = 1024,
        timeout = 5,
        blocking
    )]
    fn all(&self) -> Vec<u8> {
        Vec::new()
    }

    #[get_api(url = "/none", status_code = 204)]
    fn none(&self) {}

    #[get_api(url = "/unchanged", status_code = 304)]
    async fn unchanged(&self) -> NoContent {
        NoContent
    }
}

fn main() {}
