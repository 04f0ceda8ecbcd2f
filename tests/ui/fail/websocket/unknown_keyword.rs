//! A misspelt keyword.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(protocol = ["chat.v1"])]
    //~         ^^^^^^^^ unknown keyword `protocol`; did you mean `protocols`?
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
