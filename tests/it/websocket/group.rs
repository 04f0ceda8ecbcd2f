//! Groups: everybody is sent the same, whoever leaves is gone, and whoever is slow is dropped.

use cullinan::inject::service;
use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestSocket};
use serde_json::json;

use super::peer::{FIN, Peer, TEXT};
use crate::server::gate::gate;
use crate::server::start::Server;

#[model]
#[derive(Clone)]
struct Said {
    who: String,
    text: String,
}

#[service]
struct Rooms {
    #[inject(default)]
    lobby: Group<Said>,
    #[inject(default)]
    raw: Group,
}

#[controller(url = "/group", discover = false)]
struct Talk {
    rooms: Inject<Rooms>,
}

#[controller]
impl Talk {
    #[websocket(url = "/{who}")]
    async fn join(&self, who: String, mut socket: WebSocket<String, Said>) -> Result<()> {
        let _here = self.rooms.lobby.join(socket.sender());
        socket.send(Said { who: "door".into(), text: "come in".into() }).await?;
        while let Some(text) = socket.recv().await? {
            self.rooms.lobby.broadcast(Said { who: who.clone(), text })?;
        }
        Ok(())
    }

    /// Joins by way of a clone, and once more.
    #[websocket(url = "/clone/twice")]
    async fn twice(&self, mut socket: WebSocket<String, Said>) -> Result<()> {
        let group = self.rooms.lobby.clone();
        let _here = (group.join(socket.sender()), self.rooms.lobby.join(socket.sender()));
        while socket.recv().await?.is_some() {}
        Ok(())
    }

    /// Never receives; is only sent to.
    #[websocket(url = "/raw/{name}", idle_timeout = "100s", ping_every = "100s")]
    async fn raw(&self, name: String, socket: WebSocket) -> Result<()> {
        let _here = self.rooms.raw.join(socket.sender());
        socket.send("in".into()).await?;
        gate(&name).pass().await;
        Ok(())
    }

    /// Says to how many.
    #[post_api(url = "/raw/{count}", status_code = 200)]
    async fn send(&self, count: usize) -> Result<Json<Vec<usize>>> {
        let all = (0..count).map(|_| self.rooms.raw.broadcast("x".repeat(256 * 1024).into()));
        Ok(Json(all.collect::<Result<_>>()?))
    }

    #[get_api(url = "/count")]
    async fn count(&self) -> Json<usize> {
        Json(self.rooms.lobby.len())
    }
}

async fn enter(application: &TestApplication, who: &str) -> TestSocket {
    let mut socket = application.websocket(&format!("/group/{who}")).connect().await;
    socket.expect_json(&json!({ "who": "door", "text": "come in" })).await;
    socket
}

#[tokio::test]
async fn what_one_says_everybody_gets_and_whoever_left_does_not() {
    let application = TestApplication::new(Application::new().controller::<Talk>());
    let mut ann = enter(&application, "ann").await;
    let mut bob = enter(&application, "bob").await;
    let mut eve = enter(&application, "eve").await;
    ann.send_json(&"hello").await;
    for socket in [&mut ann, &mut bob, &mut eve] {
        socket.expect_json(&json!({ "who": "ann", "text": "hello" })).await;
    }
    eve.close(1000, "").await;
    eve.expect_close(1000).await;
    while application.get("/group/count").send().await.text() != "2" {
        tokio::task::yield_now().await;
    }
    bob.send_json(&"is she gone?").await;
    ann.expect_json(&json!({ "who": "bob", "text": "is she gone?" })).await;
    drop((ann, bob));
    while application.get("/group/count").send().await.text() != "0" {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_member_that_takes_nothing_is_dropped_and_the_others_are_not() {
    let server = Server::start(Application::new().controller::<Talk>()).await;
    let mut quick = Peer::open(server.address, "/group/raw/quick").await;
    let mut slow = Peer::open(server.address, "/group/raw/slow").await;
    for peer in [&mut quick, &mut slow] {
        peer.expect(FIN | TEXT, "in").await;
    }
    let mut client = server.client().await;
    let (mut dropped, mut sent) = (false, 0);
    while !dropped {
        client.send("POST /group/raw/8 HTTP/1.1\r\nhost: test\r\ncontent-length: 0\r\n\r\n").await;
        let counts: Vec<usize> = serde_json::from_str(&client.answer().await.body).unwrap();
        dropped = counts.contains(&1);
        assert!(!counts.contains(&0), "the quick one is in it");
        for _ in 0..8 {
            assert_eq!(quick.next().await.unwrap().payload.len(), 256 * 1024);
        }
        sent += 8;
        assert!(sent < 1000, "nobody was dropped");
    }
    // Once it takes again what is on its way, it is told.
    slow.expect_close(1013, "too slow").await;
    gate("slow").open_for(1);
    gate("quick").open_for(1);
    quick.expect_close(1000, "").await;
}

#[tokio::test]
async fn a_clone_is_the_same_group_and_whoever_joins_twice_hears_twice() {
    let application = TestApplication::new(Application::new().controller::<Talk>());
    let mut twice = application.websocket("/group/clone/twice").connect().await;
    let mut ann = enter(&application, "ann").await;
    ann.send_json(&"hello").await;
    let hello = json!({ "who": "ann", "text": "hello" });
    twice.expect_json(&hello).await;
    twice.expect_json(&hello).await;
    ann.expect_json(&hello).await;
}

#[tokio::test]
async fn a_group_of_nobody_is_told_in_vain() {
    let group = Group::<Message>::new();
    assert!(group.is_empty());
    assert_eq!(group.broadcast("nobody hears".into()).unwrap(), 0);
}
