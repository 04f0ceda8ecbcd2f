//! What a handler has to say goes through the socket.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self, _socket: WebSocket) -> String {
    //~                                         ^^^^^^ what a `#[websocket]` handler has to say goes through the socket: return `()` or `Result<()>`
        String::new()
    }
}

fn main() {}
