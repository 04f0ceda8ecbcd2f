//! The server's stop: sockets are closed with 1001, and nothing lasts beyond the bound.

use std::time::Duration;

use super::app::app;
use super::peer::{CLOSE, FIN, Peer};
use crate::server::gate::gate;
use crate::server::start::Server;

const SHORT: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn sockets_are_closed_1001_and_do_not_hold_the_drain_up() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut peers = Vec::new();
    for _ in 0..10 {
        peers.push(Peer::open(server.address, "/echo").await);
    }
    server.stop().await;
    for peer in &mut peers {
        peer.expect_close(1001, "the server stops").await;
    }
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn a_handler_may_clear_away_within_the_drain() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut peer = Peer::open(server.address, "/linger/clearing").await;
    server.stop().await;
    peer.expect_close(1001, "the server stops").await;
    gate("clearing").entered_by(1).await;
    gate("clearing").open_for(1);
    gate("clearing").left_by(1).await;
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn a_handler_that_does_not_end_is_dropped_at_the_bound() {
    let mut server = Server::start(app().drain_timeout(SHORT)).await;
    let mut peer = Peer::open(server.address, "/linger/never").await;
    server.stop().await;
    peer.expect_close(1001, "the server stops").await;
    gate("never").entered_by(1).await;
    gate("never").left_by(1).await;
    server.ended().await;
}

#[tokio::test]
async fn a_socket_holds_its_place_among_the_connections() {
    let server = Server::start(app().max_connections(1)).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    let mut waiting = server.client().await;
    waiting.ask("/page").await;
    peer.is_alive().await;
    assert!(waiting.hears_nothing_for(SHORT).await);
    drop(peer);
    assert_eq!(waiting.answer().await.status, 200);
}

#[tokio::test]
async fn a_close_that_crosses_the_stop_is_one_close() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut peers = Vec::new();
    for _ in 0..20 {
        peers.push(Peer::open(server.address, "/echo").await);
    }
    let closing = async {
        for peer in &mut peers {
            peer.frame(FIN | CLOSE, b"\x03\xe8").await;
            tokio::task::yield_now().await;
        }
    };
    tokio::join!(closing, server.stop());
    for peer in &mut peers {
        // Whichever was first: its answer or its own word, and then the end.
        let close = peer.next().await.expect("a close");
        let code = u16::from_be_bytes([close.payload[0], close.payload[1]]);
        assert!(close.first == FIN | CLOSE && [1000, 1001].contains(&code), "{close:?}");
        assert_eq!(peer.next().await, None);
    }
    assert!(server.ended().await < LONG / 4);
}
