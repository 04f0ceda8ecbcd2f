//! A parameter is a model, or a value without rules.

use cullinan::prelude::*;

#[model]
struct Page<T> {
    items: Vec<T>,
}

#[post_api]
async fn add(page: Page<uuid::Uuid>) {
//~                ^^^^ `Uuid` is no model, and holds none
    let _ = page;
}

fn main() {}
