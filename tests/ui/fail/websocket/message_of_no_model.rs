//! What is received keeps rules, or is any message.

use cullinan::prelude::*;

struct Unknown;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self, socket: WebSocket<Unknown>) {
        //~                      ^^^^^^^^^^^^^^^^^^ `#[model]` gives both to a type of your own
        drop(socket);
    }
}

fn main() {}
