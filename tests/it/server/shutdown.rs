//! The way down: requests in flight finish, everything else is closed, and there is a bound.

use std::time::Duration;

use super::app::app;
use super::gate::gate;
use super::start::{Server, within};

const SHORT: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn requests_in_flight_are_answered_and_newcomers_refused() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut clients = Vec::new();
    for _ in 0..50 {
        let mut client = server.client().await;
        client.ask("/wait/drained").await;
        clients.push(client);
    }
    gate("drained").entered_by(50).await;
    server.stop().await; // returns when connections are refused
    gate("drained").open_for(50);
    for mut client in clients {
        let answer = client.answer().await;
        assert_eq!(answer.status, 200);
        assert!(answer.head.contains("connection: close\r\n"), "{}", answer.head);
        client.closed().await;
    }
    server.ended().await;
}

#[tokio::test]
async fn idle_and_silent_connections_do_not_hold_the_drain_up() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut silent = server.client().await;
    let mut idle = server.client().await;
    assert_eq!(idle.get("/").await.status, 200);
    server.stop().await;
    silent.closed().await;
    idle.closed().await;
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn a_head_begun_before_the_stop_is_still_served() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut client = server.client().await;
    assert_eq!(client.get("/").await.status, 200);
    client.ask("/wait/half-pipelined").await;
    gate("half-pipelined").entered_by(1).await;

    let mut half = server.client().await;
    half.send("GET / HTTP/1.1\r\nhost: test\r\n").await;
    // An answered request on a later connection shows that the half head has been accepted before it.
    assert_eq!(server.client().await.get("/").await.status, 200);
    assert!(half.hears_nothing_for(SHORT).await);

    server.stop().await;
    half.send("\r\n").await;
    assert_eq!(half.answer().await.status, 200);
    half.closed().await;
    gate("half-pipelined").open_for(1);
    assert_eq!(client.answer().await.status, 200);
    server.ended().await;
}

#[tokio::test]
async fn what_does_not_end_is_closed_at_the_bound() {
    let mut server = Server::start(app().drain_timeout(SHORT)).await;
    let mut client = server.client().await;
    client.ask("/wait/never-opened").await;
    gate("never-opened").entered_by(1).await;
    server.stop().await;
    client.closed().await;
    gate("never-opened").left_by(1).await;
    server.ended().await;
}

#[tokio::test]
async fn a_server_that_nobody_uses_ends_at_once() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    server.stop().await;
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn a_client_that_connected_just_before_the_stop_is_served() {
    for _ in 0..20 {
        let mut server = Server::start(app().drain_timeout(LONG)).await;
        let mut client = server.client().await;
        client.ask("/").await;
        server.stop().await;
        assert_eq!(within("the answer", client.answer()).await.status, 200);
    }
}
