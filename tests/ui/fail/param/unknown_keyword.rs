//! A misspelt keyword.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(defualt = 1)] x: u32) {
        //~                      ^^^^^^^ unknown keyword `defualt`; did you mean `default`?
        let _ = x;
    }
}

fn main() {}
