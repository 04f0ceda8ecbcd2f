//! A handler of a socket blocks nothing.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(blocking)]
    //~         ^^^^^^^^ a `#[websocket]` handler waits for messages: drop `blocking`, and write `async fn`
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
