//! A rule without its bound.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(lt)] x: u32) {
        //~                      ^^ `lt` takes a value: write `lt = 100`
        let _ = x;
    }
}

fn main() {}
