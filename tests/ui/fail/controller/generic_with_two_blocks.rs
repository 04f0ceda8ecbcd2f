//! A generic controller has one block.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books<T: Default + Send + Sync + 'static> {
    #[inject(default)]
    pub shelf: T,
}

#[controller]
impl<T: Default + Send + Sync + 'static> Books<T> {
    #[get_api]
    async fn list(&self) {}
}

#[controller]
impl<T: Default + Send + Sync + 'static> Books<T> {
    //~                                  ^^^^^^^^ conflicting implementations of trait `GenericBlock`
    #[post_api]
    async fn add(&self) {}
}

fn main() {}
