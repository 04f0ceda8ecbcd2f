//! Clients that close before they are answered: gone, with their handlers, or done with sending and answered.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use cullinan::prelude::*;
use tokio::task::JoinSet;

use super::app::app;
use super::gate::gate;
use super::start::Server;

const MOMENT: Duration = Duration::from_millis(200);
const JSON: &str = "content-type: application/json\r\n";
const KEPT: &str = "content-type: application/octet-stream\r\n";
const CHUNKED: &str = "content-type: application/octet-stream\r\ntransfer-encoding: chunked\r\n";

async fn length(body: &mut BodyStream) -> Result<String> {
    let mut length = 0;
    while let Some(piece) = body.next().await? {
        length += piece.len();
    }
    Ok(length.to_string())
}

#[post_api(url = "/whole/{name}")]
async fn whole(name: String, values: Json<Vec<u8>>) -> String {
    gate(&name).pass().await;
    values.len().to_string()
}

#[post_api(url = "/pieces/{name}")]
async fn pieces(name: String, mut body: BodyStream) -> Result<String> {
    let length = length(&mut body).await?;
    gate(&name).pass().await;
    Ok(length)
}

/// Waits before it reads.
#[post_api(url = "/held/{name}")]
async fn held(name: String, mut body: BodyStream) -> Result<String> {
    gate(&name).pass().await;
    length(&mut body).await
}

/// Waits behind the first piece.
#[post_api(url = "/begun/{name}")]
async fn begun(name: String, mut body: BodyStream) -> Result<String> {
    body.next().await?;
    gate(&name).pass().await;
    length(&mut body).await
}

#[post_api(url = "/dropped/{name}")]
async fn dropped(name: String, body: BodyStream) -> &'static str {
    drop(body);
    gate(&name).pass().await;
    "dropped"
}

/// Another task reads, and passes the gate of the name with `-read`.
#[post_api(url = "/apart/{name}")]
async fn apart(name: String, mut body: BodyStream) -> &'static str {
    let (mut reader, read) = (JoinSet::new(), gate(&format!("{name}-read")));
    reader.spawn(async move {
        let _ = length(&mut body).await;
        drop(body);
        read.pass().await;
    });
    gate(&name).pass().await;
    "read apart"
}

/// Waits once more when its body has broken off, and has dropped it by then.
#[post_api(url = "/clears-up/{name}")]
async fn clears_up(name: String, mut body: BodyStream) -> Result<String> {
    let length = length(&mut body).await;
    drop(body);
    if length.is_err() {
        gate(&name).pass().await;
    }
    length
}

/// Tells what it has read behind its gate, and how that ended.
#[post_api(url = "/tells/{name}")]
async fn tells(name: String, mut body: BodyStream) -> String {
    gate(&name).pass().await;
    tale(&mut body).await
}

/// The same of a task that reads already while the handler waits.
#[post_api(url = "/tells-apart/{name}")]
async fn tells_apart(name: String, mut body: BodyStream) -> Result<String> {
    let mut reader = JoinSet::new();
    reader.spawn(async move { tale(&mut body).await });
    gate(&name).pass().await;
    reader.join_next().await.and_then(Result::ok).ok_or_else(|| Error::internal("no reader"))
}

async fn tale(body: &mut BodyStream) -> String {
    let mut told = String::new();
    loop {
        match body.next().await {
            Ok(Some(piece)) => told += &String::from_utf8_lossy(&piece),
            Ok(None) => return told + ".",
            Err(error) => return format!("{told} {}", error.status().as_u16()),
        }
    }
}

/// What `/keeps` was sent.
static KEEPS: LazyLock<Mutex<HashMap<String, BodyStream>>> = LazyLock::new(Mutex::default);

#[post_api(url = "/keeps/{name}")]
async fn keeps(name: String, body: BodyStream) -> &'static str {
    KEEPS.lock().unwrap().insert(name, body);
    "kept"
}

#[get_api(url = "/waits-large/{name}")]
async fn waits_large(name: String) -> String {
    gate(&name).pass().await;
    "x".repeat(8 << 20)
}

async fn server() -> Server {
    let router = axum::Router::new().route(
        "/{name}",
        axum::routing::post(|request: axum::extract::Request| async move {
            let name = request.uri().path().trim_start_matches('/').to_owned();
            gate(&name).pass().await;
            drop(request);
        }),
    );
    let own = handlers![
        whole,
        pieces,
        held,
        begun,
        dropped,
        apart,
        clears_up,
        tells,
        tells_apart,
        keeps,
        waits_large
    ];
    Server::start(app().handlers(own).mount("/mounted", router)).await
}

fn post(path: &str, headers: &str, length: usize, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: test\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

/// Each asks, and waits at the gate of its name.
fn waiting(prefix: &str) -> Vec<(String, String)> {
    let named = |name: &str, request: String| {
        (format!("{prefix}-{name}"), request.replace("NAME", &format!("{prefix}-{name}")))
    };
    let chunks = "3\r\nabc\r\n0\r\n\r\n";
    vec![
        named("plain", "GET /wait/NAME HTTP/1.1\r\nhost: test\r\n\r\n".into()),
        named("whole", post("/whole/NAME", JSON, 3, "[1]")),
        named("pieces", post("/pieces/NAME", KEPT, 3, "abc")),
        named("large", post("/pieces/NAME", KEPT, 300_000, &"a".repeat(300_000))),
        named("dropped", post("/dropped/NAME", KEPT, 3, "abc")),
        named("held", post("/held/NAME", KEPT, 3, "abc")),
        named("mounted", post("/mounted/NAME", KEPT, 3, "abc")),
        named("chunked", format!("POST /pieces/NAME HTTP/1.1\r\nhost: test\r\n{CHUNKED}\r\n{chunks}")),
        named("held-chunks", format!("POST /held/NAME HTTP/1.1\r\nhost: test\r\n{CHUNKED}\r\n{chunks}")),
        named("stream", "GET /stream/NAME HTTP/1.1\r\nhost: test\r\n\r\n".into()),
    ]
}

#[tokio::test]
async fn a_client_that_goes_away_takes_its_handler_with_it() {
    let server = server().await;
    for (name, request) in waiting("gone") {
        let mut client = server.client().await;
        client.send(request).await;
        gate(&name).entered_by(1).await;
        drop(client);
        gate(&name).left_by(1).await;
    }
}

#[tokio::test]
async fn so_does_one_that_resets_its_connection() {
    let server = server().await;
    for (name, request) in waiting("reset") {
        let mut client = server.client().await;
        client.send(request).await;
        gate(&name).entered_by(1).await;
        client.reset();
        gate(&name).left_by(1).await;
    }
}

#[tokio::test]
async fn so_does_one_whose_body_another_task_reads() {
    let server = server().await;
    let mut client = server.client().await;
    client.send(format!("POST /apart/apart HTTP/1.1\r\nhost: test\r\n{CHUNKED}\r\n3\r\nabc\r\n")).await;
    gate("apart").entered_by(1).await;
    client.send("3\r\nabc\r\n0\r\n\r\n").await;
    gate("apart-read").entered_by(1).await;
    assert!(client.hears_nothing_for(MOMENT).await);
    drop(client);
    gate("apart").left_by(1).await;
}

#[tokio::test]
async fn a_body_that_is_kept_says_nothing_of_the_next_request() {
    let server = server().await;
    let mut client = server.client().await;
    client.send(post("/keeps/before-wait", KEPT, 3, "abc")).await;
    assert_eq!(client.answer().await.body, "kept");
    client.ask("/wait/behind-kept").await;
    gate("behind-kept").entered_by(1).await;
    drop(client);
    gate("behind-kept").left_by(1).await;
}

#[tokio::test]
async fn a_body_that_is_kept_and_dropped_says_nothing_of_the_next_either() {
    let server = server().await;
    let mut client = server.client().await;
    client.send(post("/keeps/before-body", KEPT, 3, "abc")).await;
    assert_eq!(client.answer().await.body, "kept");
    client.send(post("/begun/behind-dropped", KEPT, 200_000, "a")).await;
    gate("behind-dropped").entered_by(1).await;
    KEEPS.lock().unwrap().remove("before-body");
    client.send_last("b").await;
    assert!(client.hears_nothing_for(MOMENT).await, "its handler is waited for");
    gate("behind-dropped").open_for(1);
    assert_eq!(client.answer().await.status, 400);
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
async fn what_it_has_sent_does_not_cut_its_last_answer() {
    let mut server = server().await;
    for (name, close) in [("closing", "connection: close\r\n"), ("drained", "")] {
        let mut client = server.client().await;
        client.send(format!("GET /waits-large/{name} HTTP/1.1\r\nhost: test\r\n{close}\r\n")).await;
        gate(name).entered_by(1).await;
        client.ask("/").await;
        assert!(client.hears_nothing_for(MOMENT).await);
        if name == "drained" {
            server.stop().await;
        }
        gate(name).open_for(1);
        // The server is done with writing what the client has not begun to read.
        tokio::time::sleep(MOMENT).await;
        let length = client.rest().await.len();
        assert!(length > 8 << 20, "{name}: {length}");
    }
}

#[tokio::test]
async fn one_that_is_done_with_sending_gets_what_is_ready() {
    let server = server().await;
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\nhost: test\r\n\r\n");
    let requests = [
        (get("/"), 200),
        (get("/") + &get("/echo/two"), 200),
        (get("/large/32"), 200),
        (get("/stream-large/16"), 200),
        (post("/count", JSON, 3, "[1]"), 201),
        (post("/count", JSON, 4, "[1]"), 400),
        (post("/take", KEPT, 3, "abc"), 201),
        (post("/take", KEPT, 4, "abc"), 400),
    ];
    for (request, status) in requests {
        let mut client = server.client().await;
        // The first request of a connection is read before anything is known of its end.
        assert_eq!(client.get("/").await.status, 200);
        client.send_last(&request).await;
        let answer = client.rest().await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request}: {answer:.40}");
        match request.split_whitespace().nth(1) {
            Some("/large/32") => assert!(answer.len() > 32 << 20, "{request}: {}", answer.len()),
            Some("/stream-large/16") => {
                assert!(answer.ends_with("\r\n0\r\n\r\n"), "{request}: {}", answer.len());
            }
            Some("/") => assert_eq!(answer.matches("HTTP/1.1 200").count(), request.matches("GET").count()),
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_told_to_its_handler_however_late_it_reads() {
    let server = server().await;
    for path in ["begun", "held", "clears-up"] {
        for sent in [1, 100_000] {
            let name = format!("broken-{path}-{sent}");
            let mut client = server.client().await;
            client.send_last(post(&format!("/{path}/{name}"), KEPT, 200_000, &"a".repeat(sent))).await;
            gate(&name).entered_by(1).await;
            assert!(client.hears_nothing_for(MOMENT).await, "{name}: its handler is waited for");
            gate(&name).open_for(1);
            assert_eq!(client.answer().await.status, 400, "{name}");
        }
    }
}

#[tokio::test]
async fn what_had_come_of_a_broken_body_is_read_in_its_order() {
    let server = server().await;
    for path in ["tells", "tells-apart"] {
        let name = format!("told-{path}");
        let mut client = server.client().await;
        let head = format!("POST /{path}/{name} HTTP/1.1\r\nhost: test\r\n{CHUNKED}\r\n");
        client.send_last(head + "1\r\na\r\n3\r\nbcd\r\n2\r\nef\r\n").await;
        gate(&name).entered_by(1).await;
        assert!(client.hears_nothing_for(MOMENT).await, "{name}: its handler is waited for");
        gate(&name).open_for(1);
        assert_eq!(client.answer().await.body, "abcdef 400", "{name}");
    }
}
