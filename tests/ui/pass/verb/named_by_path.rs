//! Attributes by their paths.

#[cullinan::controller::controller(url = "/books")]
struct Books;

#[cullinan::controller::controller]
impl Books {
    #[cullinan::prelude::get_api(url = "/{id}")]
    async fn find(&self, id: cullinan::params::Path<u64>) -> std::string::String {
        id.to_string()
    }
}

#[cullinan::controller::get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[cullinan::main]
async fn main() -> cullinan::Result<()> {
    let application = cullinan::Application::new().handlers(cullinan::handlers![health]);
    application.controller::<Books>().run().await
}
