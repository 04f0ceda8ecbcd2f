//! A provider returns something.

use cullinan::prelude::*;

#[provider]
fn shelf() {}
//~^^^^^ a provider returns what it provides: `T`, `Arc<T>`, or `Result` of either

fn main() {}
