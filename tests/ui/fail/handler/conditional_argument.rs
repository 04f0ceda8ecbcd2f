//! The arguments of a handler are fixed.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[cfg(debug_assertions)] _page: u32) {}
    //~                  ^^^^^^^^^^^^^^^^^^^^^^^^ an argument cannot be conditional: put the `#[cfg(..)]` on two handlers
}

fn main() {}
