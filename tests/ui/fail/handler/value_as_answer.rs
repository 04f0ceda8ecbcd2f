//! A value that is no answer by itself.

use std::time::Duration;

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/age")]
    async fn age(&self) -> Duration {
        //~                ^^^^^^^^ `Duration` cannot be the answer of a handler
        Duration::ZERO
    }
}

fn main() {}
