//! A handler of a socket waits for messages.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    fn talk(&self, socket: WebSocket) {
 //~^^ a `#[websocket]` handler waits for messages: write `async fn`
        drop(socket);
    }
}

fn main() {}
