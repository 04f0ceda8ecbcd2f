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
    #[cfg(any())]
    #[inject(default)]
    never: std::rc::Rc<Unknown>,
    #[cfg(all())]
    #[inject(default)]
    always: std::sync::atomic::AtomicBool,
    #[inject(with = None)]
    boxed: Option<Box<dyn Fn(u8) -> u8 + Send + Sync>>,
    #[inject(default)]
    own: std::marker::PhantomData<Self>,
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
        let boxed = self.boxed.as_ref().map_or(0, |boxed| boxed(1));
        format!("{shelf} {} {} {boxed} {:?} {:?}", self.limit, (self.seven)(), self.always, self.own)
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
