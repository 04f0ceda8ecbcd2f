//! An origin has no path.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(origins = ["https://a.example/x"])]
    //~                    ^^^^^^^^^^^^^^^^^^^^^ "https://a.example/x" is no origin: an origin has a scheme, a host and no path
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
