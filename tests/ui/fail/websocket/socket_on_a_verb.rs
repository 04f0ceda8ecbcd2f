//! Only `#[websocket]` opens sockets.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn talk(&self, socket: WebSocket) {
    //~                          ^^^^^^^^^ `socket` is a socket, which only `#[websocket]` opens: declare the handler with `#[websocket(url = "/path")]`
        drop(socket);
    }
}

fn main() {}
