//! Limits of size and of time: what is too much is closed, and what waits is bounded.

use std::time::Duration;

use cullinan::WebSocketOptions;

use super::app::{NOTES, TOME, app};
use super::peer::{BINARY, FIN, PING, PONG, Peer, TEXT, frame};
use crate::server::gate::gate;
use crate::server::start::Server;

const CONTINUATION: u8 = 0;
const KIB: usize = 1024;

#[tokio::test]
async fn a_frame_at_the_limit_passes_and_one_beyond_it_is_1009() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    let most = vec![b'x'; 256 * KIB];
    peer.frame(FIN | BINARY, &most).await;
    peer.expect(FIN | BINARY, &most).await;
    peer.frame(FIN | BINARY, vec![0; 256 * KIB + 1]).await;
    peer.expect_close(1009, "message too big").await;
}

#[tokio::test]
async fn a_message_at_the_limit_passes_and_one_beyond_it_is_1009() {
    let server = Server::start(app()).await;
    for (pieces, last, is_sound) in [(4, 0, true), (4, 1, false)] {
        let mut peer = Peer::open(server.address, "/echo").await;
        peer.frame(BINARY, b"").await;
        for _ in 0..pieces {
            peer.frame(CONTINUATION, vec![b'x'; 256 * KIB]).await;
        }
        peer.frame(FIN | CONTINUATION, vec![b'x'; last]).await;
        match is_sound {
            true => assert_eq!(peer.next().await.unwrap().payload.len(), 1024 * KIB),
            false => peer.expect_close(1009, "message too big").await,
        }
    }
}

#[tokio::test]
async fn a_frame_that_is_announced_too_large_is_not_waited_for() {
    let server = Server::start(app()).await;
    for length in [u64::MAX, 1 << 62, 256 * KIB as u64 + 1] {
        let mut peer = Peer::open(server.address, "/echo").await;
        let mut head = vec![FIN | BINARY, 0xff];
        head.extend(length.to_be_bytes());
        head.extend([0; 4]);
        peer.send(&head).await;
        let (code, _) = peer.closed().await;
        assert_eq!(code, 1009, "{length}");
    }
}

#[tokio::test]
async fn a_client_that_is_silent_is_asked_and_then_closed() {
    let options = WebSocketOptions::new()
        .ping_every(Duration::from_millis(100))
        .idle_timeout(Duration::from_millis(350));
    let server = Server::start(app().websocket(options)).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    // One that answers lives longer than any limit.
    for _ in 0..6 {
        peer.expect(FIN | PING, b"").await;
        peer.frame(FIN | PONG, b"").await;
    }
    peer.expect(FIN | PING, b"").await;
    peer.expect_close(1001, "no sign of life").await;
}

#[tokio::test]
async fn a_client_whose_messages_nobody_takes_yet_is_not_silent() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/hold/unheard").await;
    peer.text("one").await;
    peer.text("two").await;
    gate("unheard").entered_by(1).await;
    // More pings than fit into the time that a silent client has.
    for _ in 0..6 {
        peer.expect(FIN | PING, b"").await;
    }
    gate("unheard").open_for(1);
    let mut texts = Vec::new();
    while texts.len() < 2 {
        let frame = peer.next().await.unwrap();
        texts.extend((frame.first == FIN | TEXT).then_some(frame.payload));
    }
    assert_eq!(texts, [b"one", b"two"]);
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_closed_and_its_handler_told() {
    let server = Server::start(app()).await;
    let mut other = Peer::open(server.address, "/echo").await;
    let peer = Peer::open(server.address, "/flood/slow-reader").await;
    gate("slow-reader").entered_by(1).await;
    let notes = NOTES.lock().unwrap().clone();
    assert!(notes.iter().any(|note| note == "slow-reader the socket is closed"), "{notes:?}");
    gate("slow-reader").open_for(1);
    gate("slow-reader").left_by(1).await;
    other.is_alive().await;
    drop(peer);
}

#[tokio::test]
async fn a_flood_of_pings_whose_answers_nobody_takes_is_not_read_and_ends() {
    let options = WebSocketOptions::new().idle_timeout(Duration::from_millis(500));
    let server = Server::start(app().websocket(options)).await;
    let mut other = Peer::open(server.address, "/echo").await;
    let mut peer = Peer::open(server.address, "/echo").await;
    let pings = frame(FIN | PING, &[b'x'; 125]).repeat(8 * KIB);
    let mut taken = 0;
    while peer.offer(&pings).await {
        taken += pings.len();
        assert!(taken < 64 * KIB * KIB, "as many as come are taken");
        other.is_alive().await;
    }
}

#[tokio::test]
async fn what_a_handler_said_last_is_waited_for_as_long_as_some_of_it_is_taken() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/tome").await;
    let taken = peer.take_slowly(KIB * KIB, Duration::from_millis(40), TOME).await;
    assert!(taken >= TOME, "it was broken off after {taken} bytes");
}

#[tokio::test]
async fn an_idle_http_connection_is_no_measure_for_a_socket() {
    let server = Server::start(app().idle_timeout(Duration::from_millis(100))).await;
    let mut peer = Peer::open(server.address, "/hold/long").await;
    gate("long").entered_by(1).await;
    for _ in 0..4 {
        peer.expect(FIN | PING, b"").await;
        peer.frame(FIN | PONG, b"").await;
    }
    gate("long").open_for(1);
    peer.text("still there").await;
    while peer.next().await.unwrap().first != FIN | TEXT {}
}
