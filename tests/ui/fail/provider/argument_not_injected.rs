//! A provider asks with `Inject`.

use cullinan::prelude::*;

#[provider]
fn shelf(size: usize) -> Vec<String> {
//~            ^^^^^ nothing says where a `usize` comes from
    Vec::with_capacity(size)
}

fn main() {}
