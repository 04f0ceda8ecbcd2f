//! A function is no controller.

use cullinan::prelude::*;

#[controller(url = "/books")]
//~<^^^^^^^^^^^^^^^^^^^^^^^^^ `#[controller]` goes on a struct, and on its impl blocks
async fn books() {}

fn main() {}
