//! A handler of a socket takes it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self) {}
    //~      ^^^^ a `#[websocket]` handler takes the socket: add an argument `socket: WebSocket`
}

fn main() {}
