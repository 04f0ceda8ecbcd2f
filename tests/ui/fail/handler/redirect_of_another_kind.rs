//! The type says which.

use cullinan::prelude::*;

#[get_api(url = "/old")]
async fn old() -> Redirect {
    Redirect::see_other("/new")
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mismatched types
}

fn main() {}
