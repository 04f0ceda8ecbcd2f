//! Each subprotocol is listed once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(protocols = ["v1", "v1"])]
    //~                            ^^^^ "v1" is listed twice; keep one
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
