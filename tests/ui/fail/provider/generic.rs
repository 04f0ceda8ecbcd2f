//! What is provided has one type.

use cullinan::prelude::*;

#[provider]
fn shelf<T: Default + Send + Sync + 'static>() -> T {
//~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a provider has no generic parameters: what it makes is asked for by its type
    T::default()
}

fn main() {}
