//! A plain value that is called nearly like a placeholder.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn}")]
    //~             ^^^^^^^^^ `{isbn}` in the url is read by no argument; did you mean the argument `isnb`?
    async fn find(&self, isnb: String) -> String {
        isnb
    }
}

fn main() {}
