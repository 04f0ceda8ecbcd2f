//! A provider is a free function.

use cullinan::prelude::*;

struct Shelf;

impl Shelf {
    #[provider]
    fn books(&self) -> Vec<String> {
    //~      ^^^^^ a provider is a free function: it asks for what it needs with `Inject<_>`
        Vec::new()
    }
}

fn main() {}
