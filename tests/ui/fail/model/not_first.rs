//! What stands above knows nothing of serde.

use cullinan::prelude::*;

mod books {
    use super::*;

    #[derive(Clone)]
    #[serde(rename_all = "camelCase")]
   //~^^^^^ cannot find attribute `serde` in this scope
    #[model]
    //~<^^^^ cannot determine resolution for the macro
    struct Book {
        id: u64,
    }
}

fn main() {}
