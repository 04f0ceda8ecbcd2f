//! Every keyword of a verb.

use cullinan::prelude::*;

#[controller(
    url = "/books",
    tags = ["books"],
    body_limit = "1MiB",
    timeout = "20s",
    include_in_schema = true,
    module = "shop",
    on_error = [number_errors, files::errors],
    version = "2",
    deprecated = "2027-01-01",
    sunset = "2027-12-31",
    security = [],
    discover = false,
)]
struct Books;

fn number_errors(error: &std::num::ParseIntError) -> Error {
    Error::bad_request(error.to_string())
}

mod files {
    pub(crate) fn errors(_: &std::io::Error) -> cullinan::prelude::Conflict<String> {
        cullinan::prelude::Conflict("the disk is full".to_owned())
    }
}

#[controller(url = "/more", on_error = number_errors, deprecated)]
struct More;

#[controller]
impl More {
    #[get_api]
    async fn list(&self) {}
}

#[controller]
impl Books {
    #[get_api(
        url = "/all",
        name = "books.all",
        status_code = 203,
        tags = ["list", "all"],
        summary = "All books",
        description = "As they stand.",
        deprecated = "2027-01-01",
        sunset = "2027-06-01",
        version = "2027-01",
        include_in_schema = false,
        security = ["bearer", "oauth(books:read books:write) + key", "none"],
        body_limit = 1024,
        timeout = 5,
        blocking
    )]
    fn all(&self) -> Vec<u8> {
        Vec::new()
    }

    #[get_api(url = "/all", deprecated, sunset = "2027-06-01")]
    async fn all_of_the_controller_s_version(&self) {}

    #[get_api(url = "/none", status_code = 204)]
    fn none(&self) {}

    #[get_api(url = "/unchanged", status_code = 304)]
    async fn unchanged(&self) -> NoContent {
        NoContent
    }
}

fn main() {}
