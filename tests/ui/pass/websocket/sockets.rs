//! What opens sockets, in all its spellings.

use cullinan::prelude::*;

#[model]
struct Ask {
    word: String,
}

type Talk = WebSocket<Ask, Vec<Ask>>;

#[controller(url = "/{room}")]
struct Rooms;

#[controller]
impl Rooms {
    /// Talk.
    #[websocket]
    async fn talk(&self, room: Path<String>, mut socket: Talk) -> Result<()> {
        while let Some(ask) = socket.recv().await? {
            socket.send(vec![ask, Ask { word: room.to_string() }]).await?;
        }
        Ok(())
    }

    #[websocket(
        url = "/{id}/decided",
        name = "decided",
        tags = ["rooms"],
        deprecated,
        timeout = "5s",
        protocols = ["a", "b"],
        origins = ["https://app.example.com", "http://localhost:8080"],
        max_message = "16MiB",
        max_frame = 1024,
        ping_every = "10s",
        idle_timeout = 30,
        query_params = ["token"]
    )]
    async fn decide(&self, id: u32, query: QueryParams, handshake: Handshake<Message, Ask>) -> Result<()> {
        if id == 0 || query.get("token").is_none() {
            return Err(Error::forbidden("no"));
        }
        let (sender, mut receiver) = handshake.accept().split();
        while let Some(_message) = receiver.recv().await? {
            sender.send(Ask { word: id.to_string() }).await?;
        }
        Ok(())
    }
}

#[websocket(url = "/any", origins = "*")]
async fn any(socket: WebSocket) {
    drop(socket);
}

fn main() {}
