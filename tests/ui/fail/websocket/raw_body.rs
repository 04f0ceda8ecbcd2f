//! A socket opens without a body, whatever reads it.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self, body: RawBody, socket: WebSocket) {
    //~                        ^^^^^^^ a socket opens without a body: `body` cannot be read
        drop((body, socket));
    }
}

fn main() {}
