//! A socket opens without a body.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[websocket(url = "/all")]
    async fn talk(&self, book: Json<String>, socket: WebSocket) {
    //~                        ^^^^^^^^^^^^ a socket opens without a body: `book` cannot be read; read it as Query<_>, or receive it from the socket
        drop((book, socket));
    }
}

fn main() {}
