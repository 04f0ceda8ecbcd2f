//! What is generated stands under the handler's conditions.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[cfg(any())]
    #[inject(default)]
    gone: Missing,
    #[cfg(all())]
    #[inject(default)]
    shelf: Vec<String>,
}

#[controller]
impl Books {
    #[cfg(all())]
    #[get_api]
    async fn list(&self) -> String {
        self.shelf.join(" ")
    }

    #[cfg(any())]
    #[get_api]
    async fn list(&self, missing: Missing) -> Missing {
        missing
    }

    #[get_api(url = "/new")]
    #[cfg_attr(all(), allow(unused_variables))]
    async fn new_ones(&self, page: u32) {}
}

#[cfg(any())]
#[get_api(url = "/health")]
async fn health(missing: Missing) -> Missing {
    missing
}

#[cfg(all())]
#[get_api(url = "/health")]
async fn health() {}

#[cfg_attr(all(), get_api(url = "/status"))]
async fn status() {}

fn main() {}
