//! An import under another name.

use cullinan::controller::{controller, get_api as get, post_api as post};

#[get(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[post(url = "/health")]
async fn reset() {}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    fn name(&self) -> &str {
        "books"
    }

    #[cullinan::controller::get_api]
    async fn list(&self) -> String {
        self.name().to_owned()
    }
}

fn main() {}
