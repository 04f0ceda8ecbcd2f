//! The alias is a keyword.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param("X-Desk")] x: u32) {
        //~                      ^^^^^^^^ the alias is a keyword: write `#[param(alias = "X-Desk")]`
        let _ = x;
    }
}

fn main() {}
