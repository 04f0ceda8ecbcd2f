//! A free function has no `self`; the block it stands in says so.

use cullinan::prelude::*;

struct Books;

impl Books {
    #[post_api]
    //~<^^^^^^^ `post_api` on a method works inside a `#[controller] impl` block
    pub fn add(&self) {
        let _: &Self = self;
    }
}

fn main() {}
