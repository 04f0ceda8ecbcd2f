//! A socket has versions, and is deprecated and gone some day, like any other route.

use cullinan::prelude::*;

#[controller(url = "/talk")]
struct Talk;

#[controller]
impl Talk {
    #[websocket(version = "1", deprecated = "2027-01-31", sunset = "2027-12-31")]
    async fn first(&self, socket: WebSocket) {
        drop(socket);
    }

    #[websocket(version = "2", deprecated)]
    async fn second(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
