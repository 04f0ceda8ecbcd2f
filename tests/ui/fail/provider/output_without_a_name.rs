//! What is provided is asked for by its type.

use cullinan::prelude::*;

#[provider]
fn shelf() -> impl Clone + Send + Sync {
//~           ^^^^^^^^^^^^^^^^^^^^^^^^ what is provided is asked for by its type: return it, or an `Arc<dyn Trait>`
    String::new()
}

fn main() {}
