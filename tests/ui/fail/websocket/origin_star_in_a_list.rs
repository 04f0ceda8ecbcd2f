//! Every page is no page of a list.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(origins = ["*"])]
    //~                    ^^^ `*` stands for every page: write `origins = "*"`
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
