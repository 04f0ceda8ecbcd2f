//! What travels: texts and bytes, in one frame or several, in order, up to the limits.

use cullinan::Message;
use cullinan::testing::TestApplication;

use super::app::app;
use super::peer::{BINARY, FIN, PING, PONG, Peer, TEXT};
use crate::server::start::Server;

const CONTINUATION: u8 = 0;

#[tokio::test]
async fn texts_and_bytes_come_back_as_they_were() {
    let application = TestApplication::new(app());
    let mut socket = application.websocket("/echo").connect().await;
    for text in ["", "hello", "grüß dich 🌍", "\0"] {
        socket.send(text).await;
        assert_eq!(socket.message().await, Some(Message::from(text)));
    }
    for length in [0, 1, 125, 126, 127, 65_535, 65_536, 200_000] {
        let bytes: Vec<_> = (0..length).map(|at| at as u8).collect();
        socket.send(bytes.clone()).await;
        assert_eq!(socket.message().await, Some(Message::from(bytes)), "{length}");
    }
}

#[tokio::test]
async fn a_message_may_have_several_frames_with_pings_between_them() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    peer.frame(TEXT, "gr").await;
    peer.frame(FIN | PING, "are you there?").await;
    // A character in two frames.
    peer.frame(CONTINUATION, b"\xc3").await;
    peer.frame(FIN | PONG, "unasked").await;
    peer.frame(CONTINUATION, b"").await;
    peer.frame(FIN | CONTINUATION, b"\xbcn").await;
    peer.expect(FIN | PONG, "are you there?").await;
    peer.expect(FIN | TEXT, "grün").await;
}

#[tokio::test]
async fn frames_may_come_byte_by_byte() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    for byte in super::peer::frame(FIN | BINARY, b"slowly") {
        peer.send(&[byte]).await;
    }
    peer.expect(FIN | BINARY, "slowly").await;
}

#[tokio::test]
async fn many_messages_at_once_keep_their_order() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    let all: Vec<_> =
        (0..1000).flat_map(|at: u32| super::peer::frame(FIN | TEXT, at.to_string().as_bytes())).collect();
    peer.send(&all).await;
    for at in 0..1000 {
        peer.expect(FIN | TEXT, at.to_string()).await;
    }
}

#[tokio::test]
async fn what_was_sent_before_the_end_arrives() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/chatty").await;
    for text in ["one", "two", "three"] {
        peer.expect(FIN | TEXT, text).await;
    }
    peer.expect_close(1000, "").await;
}
