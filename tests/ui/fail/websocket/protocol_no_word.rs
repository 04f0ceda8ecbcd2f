//! A subprotocol is a word.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(protocols = ["chat v1"])]
    //~                      ^^^^^^^^^ "chat v1" is no subprotocol: a subprotocol is a word like "chat.v1"
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
