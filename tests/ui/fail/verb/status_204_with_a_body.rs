//! 204 has no body.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(status_code = 204)]
    //~                     ^^^ status 204 has no body: return `()`, or choose another status
    async fn list(&self) -> String {
        String::new()
    }
}

fn main() {}
