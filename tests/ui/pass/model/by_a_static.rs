//! Rules by constants and statics of the user's.

use std::sync::LazyLock;

use cullinan::prelude::*;

mod limits {
    pub(crate) const LEAST: u8 = 1;
    pub(crate) const LOWEST: i64 = -3;
    pub(crate) const HIGHEST: f64 = 0.5;
}

#[model]
struct Page<T> {
    #[validate(length(min = limits::LEAST, max = Self::MOST))]
    items: Vec<T>,
    #[validate(range(min = limits::LOWEST, exclusive_max = limits::HIGHEST))]
    weight: f64,
    #[validate(inner(length(equal = limits::LEAST)))]
    names: Vec<String>,
}

impl<T> Page<T> {
    const MOST: usize = 3;
}

static LIMIT: LazyLock<usize> = LazyLock::new(|| 3);

#[post_api]
async fn add(page: Page<u8>) -> Page<u8> {
    assert!(page.items.len() <= *LIMIT);
    page
}

fn main() {}
