//! Messages have limits of their own.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(body_limit = "1MiB")]
    //~         ^^^^^^^^^^ a socket opens without a body: for its messages, write `max_message = "1MiB"`
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
