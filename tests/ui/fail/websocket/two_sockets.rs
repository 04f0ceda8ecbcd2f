//! A request opens one socket.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self, socket: WebSocket, other: Handshake) {
    //~                                            ^^^^^^^^^ a request opens one socket: `socket` and `other` are two; keep one
        drop((socket, other));
    }
}

fn main() {}
