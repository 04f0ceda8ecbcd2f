//! Clients that stall are closed in time, clients that are served are not.

use std::time::Duration;

use cullinan::Application;
use tokio::time::Instant;

use super::app::app;
use super::gate::gate;
use super::start::Server;

const SHORT: Duration = Duration::from_millis(150);
const MEDIUM: Duration = Duration::from_millis(750);
const LONG: Duration = Duration::from_secs(60);

fn limited(head: Duration, idle: Duration) -> Application {
    app().header_read_timeout(head).idle_timeout(idle)
}

#[tokio::test]
async fn a_head_that_stalls_is_answered_408_and_closed() {
    let server = Server::start(limited(SHORT, LONG)).await;
    let mut client = server.client().await;
    let started = Instant::now();
    client.send("GET / HTTP/1.1\r\nhost: te").await;
    let rest = client.rest().await;
    assert!(rest.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{rest:?}");
    assert!(started.elapsed() >= SHORT, "closed early: {:?}", started.elapsed());
}

#[tokio::test]
async fn a_head_that_trickles_in_does_not_extend_its_time() {
    let server = Server::start(limited(MEDIUM, LONG)).await;
    let mut client = server.client().await;
    let started = Instant::now();
    client.send("GET / HTTP/1.1\r\nx: ").await;
    let mut sent = 0;
    while client.hears_nothing_for(Duration::from_millis(20)).await {
        client.try_send("a").await;
        sent += 1;
        assert!(started.elapsed() < LONG / 4, "still open after {sent} bytes");
    }
    assert!(started.elapsed() >= MEDIUM, "closed early: {:?}", started.elapsed());
}

#[tokio::test]
async fn a_second_head_is_timed_like_the_first() {
    let server = Server::start(limited(SHORT, LONG)).await;
    let mut client = server.client().await;
    assert_eq!(client.get("/").await.status, 200);
    assert!(client.hears_nothing_for(SHORT * 2).await, "idle is not a stalled head");
    client.send("GET / HT").await;
    assert!(client.rest().await.starts_with("HTTP/1.1 408 "));
}

#[tokio::test]
async fn a_head_in_pieces_is_served_when_it_ends_in_time() {
    let server = Server::start(limited(LONG, LONG)).await;
    let mut client = server.client().await;
    for piece in ["G", "ET / HTTP/1.1\r", "\nhost: test\r\n\r", "\n"] {
        client.send(piece).await;
    }
    assert_eq!(client.answer().await.status, 200);
}

#[tokio::test]
async fn an_idle_connection_is_closed_at_the_idle_limit_and_not_at_that_of_heads() {
    let server = Server::start(limited(SHORT, MEDIUM)).await;
    let mut client = server.client().await;
    assert_eq!(client.get("/").await.status, 200);
    let waited = client.closed().await;
    assert!(waited >= MEDIUM - Duration::from_millis(50), "closed after {waited:?}");
}

#[tokio::test]
async fn a_short_idle_limit_does_not_wait_for_that_of_heads() {
    let server = Server::start(limited(LONG, SHORT)).await;
    let mut fresh = server.client().await;
    let mut used = server.client().await;
    assert_eq!(used.get("/").await.status, 200);
    used.closed().await;
    fresh.closed().await;
}

#[tokio::test]
async fn a_busy_connection_outlives_every_limit() {
    let server = Server::start(limited(MEDIUM, MEDIUM)).await;
    let mut client = server.client().await;
    let started = Instant::now();
    while started.elapsed() < MEDIUM * 3 {
        assert_eq!(client.get("/").await.status, 200);
        assert!(client.hears_nothing_for(Duration::from_millis(20)).await);
    }
}

#[tokio::test]
async fn a_slow_handler_is_not_cut_by_the_connection_limits() {
    let server = Server::start(limited(SHORT, SHORT)).await;
    let mut client = server.client().await;
    client.ask("/wait/slow-handler").await;
    gate("slow-handler").entered_by(1).await;
    assert!(client.hears_nothing_for(SHORT * 4).await);
    gate("slow-handler").open_for(1);
    assert_eq!(client.answer().await.status, 200);
    client.closed().await;
}

#[tokio::test]
async fn a_body_that_stalls_is_answered_408_and_closed() {
    let server = Server::start(limited(LONG, LONG).body_grace(SHORT)).await;
    let mut client = server.client().await;
    client.send("POST /count HTTP/1.1\r\nhost: test\r\n").await;
    client.send("content-type: application/json\r\ncontent-length: 4\r\n\r\n[1").await;
    assert_eq!(client.answer().await.status, 408);
    client.closed().await;
}

#[tokio::test]
async fn a_mounted_service_is_told_of_a_body_that_stalls() {
    async fn take(body: axum::body::Bytes) -> String {
        body.len().to_string()
    }
    let router = axum::Router::new().route("/take", axum::routing::post(take));
    let server = Server::start(limited(LONG, LONG).body_grace(SHORT).mount("/m", router)).await;
    let mut client = server.client().await;
    client.send("POST /m/take HTTP/1.1\r\nhost: test\r\ncontent-length: 4\r\n\r\nabcd").await;
    assert_eq!(client.answer().await.body, "4");
    client.send("POST /m/take HTTP/1.1\r\nhost: test\r\ncontent-length: 4\r\n\r\na").await;
    // axum's word for a body that broke off.
    assert_eq!(client.answer().await.status, 400);
    client.closed().await;
}

#[tokio::test]
async fn a_body_that_came_fast_may_not_stall_for_long() {
    let server = Server::start(limited(LONG, LONG).body_grace(SHORT)).await;
    let mut client = server.client().await;
    client.send("POST /count HTTP/1.1\r\nhost: test\r\n").await;
    client.send("content-type: application/json\r\ncontent-length: 1000001\r\n\r\n").await;
    client.send(&" ".repeat(1_000_000)).await;
    assert_eq!(client.answer().await.status, 408);
    client.closed().await;
}

#[tokio::test]
async fn a_streamed_body_that_breaks_its_limits_is_answered_and_closed() {
    let start = "POST /take HTTP/1.1\r\nhost: test\r\ntransfer-encoding: chunked\r\n\r\n";
    for (piece, status) in [("1\r\na\r\n", 408), ("zz\r\n", 400)] {
        let server = Server::start(limited(LONG, LONG).body_grace(SHORT)).await;
        let mut client = server.client().await;
        client.send(start).await;
        client.send(piece).await;
        assert_eq!(client.answer().await.status, status);
        client.closed().await;
    }
}

#[tokio::test]
async fn a_streamed_body_that_has_failed_does_not_seem_to_end() {
    let server = Server::start(limited(LONG, LONG)).await;
    let mut client = server.client().await;
    client.send("POST /stubborn HTTP/1.1\r\nhost: test\r\ntransfer-encoding: chunked\r\n\r\n").await;
    client.send("2\r\nab\r\n0\r\n\r\n").await;
    assert_eq!(client.answer().await.body, "Err(413) Err(400)");
}

#[tokio::test]
async fn an_answer_that_leaves_the_body_unread_says_that_it_closes() {
    let server = Server::start(limited(LONG, LONG)).await;
    let chunks = "transfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n";
    for (pieces, rest, closes) in [(0, "", true), (1, "", true), (9, "0\r\n\r\n", false)] {
        let mut client = server.client().await;
        client.send(&format!("POST /glance/{pieces} HTTP/1.1\r\nhost: a\r\n{chunks}{rest}")).await;
        let answer = client.answer().await;
        assert_eq!(answer.head.to_lowercase().contains("connection: close"), closes, "{pieces}");
    }
}

#[tokio::test]
async fn a_handler_may_take_as_long_as_its_body() {
    let server = Server::start(limited(LONG, LONG).body_grace(LONG)).await;
    let mut client = server.client().await;
    client.send("POST /take HTTP/1.1\r\nhost: test\r\ncontent-length: 8\r\n\r\n").await;
    for _ in 0..8 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        client.send("a").await;
    }
    assert_eq!(client.answer().await.status, 201);
}

#[tokio::test]
async fn a_handler_that_takes_no_more_has_its_time() {
    let server = Server::start(limited(LONG, LONG).body_grace(LONG)).await;
    let mut client = server.client().await;
    client.send("POST /take HTTP/1.1\r\nhost: test\r\ncontent-length: 2\r\n\r\n!").await;
    assert_eq!(client.answer().await.status, 503);
}

#[tokio::test]
async fn a_body_that_came_after_its_head_is_not_taken_for_the_next_head() {
    let server = Server::start(limited(SHORT, LONG)).await;
    let mut client = server.client().await;
    client.send("POST /count HTTP/1.1\r\nhost: test\r\nexpect: 100-continue\r\n").await;
    client.send("content-type: application/json\r\ncontent-length: 3\r\n\r\n").await;
    assert_eq!(client.read_line().await, "HTTP/1.1 100 Continue\r\n");
    assert_eq!(client.read_line().await, "\r\n");
    client.send("[1]").await;
    assert_eq!(client.answer().await.status, 201);
    assert!(client.hears_nothing_for(SHORT * 3).await);
}

#[tokio::test]
async fn a_streamed_answer_may_pause() {
    let server = Server::start(limited(SHORT, SHORT)).await;
    let mut client = server.client().await;
    client.ask("/stream/paused").await;
    while client.read_line().await != "first\n" {}
    assert_eq!(client.read_line().await, "\r\n", "the chunk's end");
    gate("paused").entered_by(1).await;
    assert!(client.hears_nothing_for(SHORT * 4).await);
    gate("paused").open_for(1);
    while client.read_line().await != "last\n" {}
}

#[tokio::test]
async fn a_client_that_does_not_take_its_answer_is_closed() {
    for path in ["/large/64", "/stream-large/64"] {
        let server = Server::start(limited(LONG, SHORT).max_connections(1)).await;
        let mut stalled = server.client().await;
        stalled.ask(path).await;
        // There is room for one connection only: this answer proves that the other was closed.
        assert_eq!(server.client().await.get("/").await.status, 200);
        assert!(stalled.rest().await.len() < 64 << 20, "{path}: all of it arrived");
    }
}

#[tokio::test]
async fn a_client_that_takes_its_answer_slowly_is_served() {
    let server = Server::start(limited(LONG, MEDIUM)).await;
    let mut client = server.client().await;
    let started = Instant::now();
    client.ask("/large/32").await;
    let received = client.drain_slowly(1 << 20, Duration::from_millis(60), 32 << 20).await;
    assert!(received >= 32 << 20, "cut after {received}");
    assert!(started.elapsed() > MEDIUM * 2, "too fast to prove anything");
}
