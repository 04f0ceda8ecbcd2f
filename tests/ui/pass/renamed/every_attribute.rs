//! A dependency called otherwise is named by `crate`.

use renamed::prelude::*;

#[controller(url = "/books", crate = renamed)]
struct Books;

#[controller(crate = renamed)]
impl Books {
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(ge = 1)] id: Path<u64>, #[param(default = 1)] page: u32) -> String {
        format!("{id} {page}")
    }

    #[post_api(body_limit = "1MiB", timeout = "1s", status_code = 202)]
    async fn add(&self, title: Json<String>) -> String {
        title.into_inner()
    }
}

#[get_api(url = "/health", crate = renamed)]
async fn health() -> &'static str {
    "ok"
}

#[renamed::main(crate = renamed)]
async fn main() -> Result<()> {
    Application::new().controller::<Books>().handlers(handlers![health]).run().await
}
