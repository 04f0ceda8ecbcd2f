//! A model describes itself.

use cullinan::prelude::*;

mod other {
    pub(crate) struct Book {
        pub(crate) id: u64,
    }
}

#[model]
#[serde(remote = "other::Book")]
//~     ^^^^^^ a model describes itself: put `remote` on a plain struct with serde's own derive
struct Book {
    id: u64,
}

fn main() {}
