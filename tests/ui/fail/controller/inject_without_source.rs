//! `#[inject]` says how.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[inject]
    //~<^^^^^ the source is missing: mark it `#[inject(default)]` or `#[inject(with = expression)]`
    pub shelf: Vec<String>,
}

fn main() {}
