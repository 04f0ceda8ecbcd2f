//! A limit has a unit.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(max_message = "1 parsec")]
    //~                       ^^^^^^^^^^ a size is a number and a unit
    //~ may name internals: rustc names the constant that it evaluated
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
