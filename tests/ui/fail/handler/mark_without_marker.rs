//! What is marked as an argument is read.

use cullinan::prelude::*;

pub struct Token;

impl cullinan::Marker for Token {}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, token: Token) {
        //~                     ^^^^^ `Token` cannot be an argument of a handler
        drop(token);
    }
}

fn main() {}
