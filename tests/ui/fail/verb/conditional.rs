//! The condition belongs to the method.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[cfg_attr(all(), get_api(url = "/all"))]
    //~<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a verb is not conditional in a controller's block: put `#[cfg(..)]` on the method
    async fn list(&self) {}
}

fn main() {}
