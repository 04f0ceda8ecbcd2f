//! Where the fields of a controller come from.

use cullinan::prelude::*;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    shelf: RwLock<HashMap<u64, String>>,
    #[inject(with = Arc::new(limit()))]
    limit: Arc<usize>,
    #[inject(with = || 7)]
    seven: fn() -> u8,
}

#[controller(url = "/authors")]
struct Authors(#[inject(default)] Option<String>, #[inject(with = 1 + 1)] u8);

#[controller]
struct Root {}

fn limit() -> usize {
    12
}

#[controller]
impl Books {
    #[get_api]
    async fn count(&self) -> String {
        let shelf = self.shelf.read().map(|shelf| shelf.len()).unwrap_or_default();
        format!("{shelf} {} {}", self.limit, (self.seven)())
    }
}

#[controller]
impl Authors {
    #[get_api]
    async fn count(&self) -> String {
        format!("{:?} {}", self.0, self.1)
    }
}

#[controller]
impl Root {
    #[get_api]
    async fn root(&self) {}
}

fn main() {}
