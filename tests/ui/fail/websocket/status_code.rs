//! A socket is opened by 101.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all", status_code = 200)]
    //~                       ^^^^^^^^^^^ a socket is opened by 101: drop `status_code`
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
