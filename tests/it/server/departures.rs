//! Clients that close before they are answered: gone, with their handlers, or done with sending and answered.

use std::time::Duration;

use cullinan::prelude::*;

use super::app::app;
use super::gate::gate;
use super::start::Server;

const MOMENT: Duration = Duration::from_millis(200);
const JSON: &str = "content-type: application/json\r\n";
const KEPT: &str = "content-type: application/octet-stream\r\n";

#[post_api(url = "/whole/{name}")]
async fn whole(name: String, values: Json<Vec<u8>>) -> String {
    gate(&name).pass().await;
    values.len().to_string()
}

#[post_api(url = "/pieces/{name}")]
async fn pieces(name: String, mut body: BodyStream) -> Result<String> {
    let mut length = 0;
    while let Some(piece) = body.next().await? {
        length += piece.len();
    }
    gate(&name).pass().await;
    Ok(length.to_string())
}

/// Waits behind the first piece of its body.
#[post_api(url = "/begun/{name}")]
async fn begun(name: String, mut body: BodyStream) -> Result<String> {
    let mut length = body.next().await?.map_or(0, |piece| piece.len());
    gate(&name).pass().await;
    while let Some(piece) = body.next().await? {
        length += piece.len();
    }
    Ok(length.to_string())
}

#[post_api(url = "/dropped/{name}")]
async fn dropped(name: String, body: BodyStream) -> &'static str {
    drop(body);
    gate(&name).pass().await;
    "dropped"
}

async fn server() -> Server {
    Server::start(app().handlers(handlers![whole, pieces, begun, dropped])).await
}

fn post(path: &str, headers: &str, length: usize, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: test\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

/// Each asks, and waits at the gate of its name.
fn waiting() -> Vec<(&'static str, String)> {
    let chunked = format!("{KEPT}transfer-encoding: chunked\r\n");
    vec![
        ("gone", "GET /wait/gone HTTP/1.1\r\nhost: test\r\n\r\n".into()),
        ("gone-whole", post("/whole/gone-whole", JSON, 3, "[1]")),
        ("gone-pieces", post("/pieces/gone-pieces", KEPT, 3, "abc")),
        ("gone-large", post("/pieces/gone-large", KEPT, 300_000, &"a".repeat(300_000))),
        ("gone-dropped", post("/dropped/gone-dropped", KEPT, 3, "abc")),
        (
            "gone-chunked",
            format!("POST /pieces/gone-chunked HTTP/1.1\r\nhost: test\r\n{chunked}\r\n3\r\nabc\r\n0\r\n\r\n"),
        ),
    ]
}

#[tokio::test]
async fn a_client_that_goes_away_takes_its_handler_with_it() {
    let server = server().await;
    for (name, request) in waiting() {
        let mut client = server.client().await;
        client.send(request).await;
        gate(name).entered_by(1).await;
        assert!(client.hears_nothing_for(MOMENT).await, "{name}: it is still there");
        drop(client);
        gate(name).left_by(1).await;
    }
}

#[tokio::test]
async fn so_does_one_that_resets_its_connection() {
    let server = server().await;
    for (name, request) in waiting() {
        let name = name.replace("gone", "reset");
        let mut client = server.client().await;
        client.send(request.replace("gone", "reset")).await;
        gate(&name).entered_by(1).await;
        client.reset();
        gate(&name).left_by(1).await;
    }
}

#[tokio::test]
async fn one_that_has_sent_its_next_request_is_there() {
    let server = server().await;
    let mut client = server.client().await;
    client.ask("/wait/pipelined").await;
    gate("pipelined").entered_by(1).await;
    client.ask("/").await;
    assert!(client.hears_nothing_for(MOMENT).await);
    gate("pipelined").open_for(1);
    assert_eq!(client.answer().await.body, "passed");
    assert_eq!(client.answer().await.body, "hello");
    // Looking ahead begins anew with each request.
    client.ask("/wait/pipelined-too").await;
    gate("pipelined-too").entered_by(1).await;
    drop(client);
    gate("pipelined-too").left_by(1).await;
}

#[tokio::test]
async fn one_that_is_done_with_sending_gets_what_is_ready() {
    let server = server().await;
    let requests = [
        ("GET / HTTP/1.1\r\nhost: test\r\n\r\n".into(), 200),
        (post("/count", JSON, 3, "[1]"), 201),
        (post("/count", JSON, 4, "[1]"), 400),
        (post("/take", KEPT, 3, "abc"), 201),
        (post("/take", KEPT, 4, "abc"), 400),
    ];
    for (request, status) in requests {
        let mut client = server.client().await;
        client.send_last(&request).await;
        assert_eq!(client.answer().await.status, status, "{request}");
        client.closed().await;
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_told_to_its_handler_however_late_it_reads() {
    let server = server().await;
    for (name, sent) in [("broken", 100_000), ("broken-early", 1)] {
        let mut client = server.client().await;
        client.send_last(post(&format!("/begun/{name}"), KEPT, 200_000, &"a".repeat(sent))).await;
        gate(name).entered_by(1).await;
        assert!(client.hears_nothing_for(MOMENT).await, "{name}: its handler is waited for");
        gate(name).open_for(1);
        assert_eq!(client.answer().await.status, 400, "{name}");
    }
}
