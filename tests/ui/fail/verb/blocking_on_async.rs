//! What waits by itself blocks nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(blocking)]
    //~       ^^^^^^^^ `blocking` is for a `fn` that waits by itself: drop it, or drop `async`
    async fn list(&self) {}
}

fn main() {}
