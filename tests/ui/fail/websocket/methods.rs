//! A socket is opened by GET.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(methods = ["POST"])]
    //~         ^^^^^^^ a socket is opened by GET: drop `methods`
    async fn talk(&self, socket: WebSocket) {
        drop(socket);
    }
}

fn main() {}
