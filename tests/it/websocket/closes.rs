//! How sockets end: who closes, with which code, and that nothing private is in it.

use cullinan::testing::TestApplication;

use super::app::{NOTES, app};
use super::peer::{CLOSE, FIN, Peer, TEXT};
use crate::server::gate::gate;
use crate::server::start::Server;

#[tokio::test]
async fn an_error_closes_1011_without_a_word() {
    let server = Server::start(app()).await;
    Peer::open(server.address, "/fail").await.expect_close(1011, "").await;
    let mut peer = Peer::open(server.address, "/fail-late").await;
    peer.text("now").await;
    peer.expect_close(1011, "").await;
}

#[tokio::test]
async fn a_panic_closes_1011_without_a_word_and_nothing_else_ends() {
    let server = Server::start(app()).await;
    let mut other = Peer::open(server.address, "/echo").await;
    let mut peer = Peer::open(server.address, "/explode").await;
    peer.text("boom").await;
    peer.expect_close(1011, "").await;
    other.is_alive().await;
}

#[tokio::test]
async fn a_handler_closes_with_its_own_code_behind_what_it_sent() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/goodbye").await;
    peer.expect(FIN | TEXT, "one").await;
    peer.expect(FIN | TEXT, "two").await;
    peer.expect_close(4321, "so long").await;
    gate("goodbye").entered_by(1).await;
    let notes = NOTES.lock().unwrap().clone();
    assert!(notes.iter().any(|note| note.starts_with("None") && note.contains("4321")), "{notes:?}");
    gate("goodbye").open_for(1);
}

#[tokio::test]
async fn a_close_that_is_the_handlers_last_word_is_the_one_that_is_sent() {
    let server = Server::start(app()).await;
    for path in ["/last-word/false", "/last-word/true"] {
        let mut peer = Peer::open(server.address, path).await;
        peer.expect(FIN | TEXT, "one").await;
        peer.expect_close(4001, "bye").await;
    }
}

#[tokio::test]
async fn a_code_that_may_not_be_sent_is_the_handlers_error() {
    let application = TestApplication::new(app());
    let mut socket = application.websocket("/close-badly").connect().await;
    socket.expect_close(1011).await;
}

#[tokio::test]
async fn a_close_is_answered_with_its_own_code() {
    let server = Server::start(app()).await;
    for (sent, code, reason) in [
        (&b"\x03\xe8bye"[..], 1000, "bye"),
        (b"\x0f\xa0", 4000, ""),
        (b"\x0b\xb8", 3000, ""),
        (b"", 1005, ""),
        // Codes that nobody may send.
        (b"\x03\xed", 1002, "Protocol violation"),
        (b"\x00\x00", 1002, "Protocol violation"),
    ] {
        let mut peer = Peer::open(server.address, "/echo").await;
        peer.frame(FIN | CLOSE, sent).await;
        assert_eq!(peer.closed().await, (code, reason.to_owned()), "{sent:?}");
    }
}

#[tokio::test]
async fn closes_that_cross_are_one_close() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/goodbye").await;
    peer.frame(FIN | CLOSE, b"\x03\xe8").await;
    // Whichever was first: one close, then the end.
    let (code, _) = peer.closed().await;
    assert!([1000, 4321].contains(&code), "{code}");
    gate("goodbye").entered_by(1).await;
    gate("goodbye").open_for(1);
}

#[tokio::test]
async fn nothing_is_received_behind_a_close() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    let mut bytes = super::peer::frame(FIN | CLOSE, b"\x03\xe8");
    bytes.extend(super::peer::frame(FIN | TEXT, b"one more thing"));
    peer.send(&bytes).await;
    peer.expect(FIN | CLOSE, b"\x03\xe8").await;
    assert_eq!(peer.next().await, None);
}

#[tokio::test]
async fn a_connection_that_breaks_ends_its_handler() {
    let server = Server::start(app()).await;
    let peer = Peer::open(server.address, "/linger/broken-off").await;
    drop(peer);
    gate("broken-off").entered_by(1).await;
    gate("broken-off").open_for(1);
    gate("broken-off").left_by(1).await;
}
