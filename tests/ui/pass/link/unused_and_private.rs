//! Functions that lead to handlers, in a crate that denies what can be denied, and that nobody calls.

#![deny(warnings, missing_docs, unused, unreachable_pub, rust_2018_idioms, unused_qualifications)]
#![deny(non_snake_case, private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]

mod shop {
    use cullinan::prelude::*;
    use cullinan::schemars::{self, JsonSchema};
    use serde::Deserialize;

    #[derive(Deserialize, JsonSchema)]
    struct Isbn(String);

    /// Shops.
    #[controller(url = "/{shop}")]
    pub(crate) struct Shop;

    #[controller]
    impl Shop {
        /// One.
        #[get_api(url = "/{isbn}/{type}/{self}")]
        async fn odd_names(&self, isbn: Isbn, r#type: u8, all: Request) -> String {
            format!("{}{} {}", isbn.0, r#type, all.path())
        }

        #[get_api]
        #[post_api(url = "/all")]
        #[put_api(url = "/all")]
        fn list(&self) {}

        #[get_api(url = "/url")]
        fn list_url(&self) {}
    }

    #[get_api(url = "/health")]
    fn health() {}

    #[cfg(any())]
    #[get_api(url = "/gone")]
    fn gone() {}
}

fn main() {
    let _ = shop::Shop::list_post_url();
}
