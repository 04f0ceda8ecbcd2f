//! A crate that denies what can be denied.

#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    unused,
    unused_imports,
    unused_qualifications,
    unreachable_pub,
    rust_2018_idioms,
    elided_lifetimes_in_paths,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    missing_debug_implementations,
    non_ascii_idents,
    let_underscore_drop,
    redundant_lifetimes,
    unit_bindings,
    unused_lifetimes,
    variant_size_differences
)]

use cullinan::prelude::*;

/// All books.
#[derive(Debug)]
#[controller(url = "/books")]
pub(crate) struct Books {
    /// How many there are.
    #[inject(with = 3)]
    count: usize,
}

#[controller]
impl Books {
    /// Finds a book.
    #[get_api(url = "/{id}")]
    pub(crate) async fn find(
        &self,
        /// Its number.
        #[param(ge = 1)]
        id: Path<u64>,
        /// Which page of it.
        #[param(default = 1, le = 900, description = "the page")]
        page: u32,
        #[param(default = vec![String::new()], max_length = 9, regex = "^[a-z]*$")] words: Query<Vec<String>>,
        request: Request,
    ) -> Result<Json<Vec<String>>> {
        drop(request);
        let mut words = words.into_inner();
        words.push(format!("{id} {page} {}", self.count));
        Ok(Json(words))
    }

    /// Adds a book.
    #[post_api(status_code = 202, body_limit = "2KiB", timeout = "1s")]
    async fn add(&self, title: Json<String>) -> Created<String> {
        Created(title.into_inner())
    }
}

/// Whether all is well.
#[get_api(url = "/health")]
pub(crate) async fn health() -> &'static str {
    "ok"
}

#[cullinan::main]
async fn main() -> Result<()> {
    Application::new().controller::<Books>().handlers(handlers![health]).run().await
}
