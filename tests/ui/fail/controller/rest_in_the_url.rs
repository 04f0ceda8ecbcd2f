//! What takes everything that follows leaves nothing for the handlers.

use cullinan::prelude::*;

#[controller(url = "/books/{rest:path}")]
//~                ^^^^^^^^^^^^^^^^^^^^ `{rest:path}` takes everything that follows, so no url fits behind it
struct Books;

fn main() {}
