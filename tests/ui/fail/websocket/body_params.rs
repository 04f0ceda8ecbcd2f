//! A socket opens without fields.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(body_params = ["title"])]
    //~         ^^^^^^^^^^^ a socket opens without a body
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
