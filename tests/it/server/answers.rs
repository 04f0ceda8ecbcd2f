//! Requests and answers over one connection: order, waking, panics, size.

use std::num::{ParseFloatError, ParseIntError};

use cullinan::prelude::*;

use super::app::app;
use super::gate::gate;
use super::start::Server;

/// Fails behind so many pieces of its body, in the way that it is told.
#[post_api(url = "/fails/{way}/{pieces}")]
async fn fails(way: String, pieces: u8, mut body: BodyStream) -> Result<String> {
    for _ in 0..pieces {
        body.next().await?;
    }
    match way.as_str() {
        "integer" => Ok("x".parse::<u8>()?.to_string()),
        "float" => Ok("x".parse::<f32>()?.to_string()),
        "answer" => Err(Error::answer(Conflict("taken"))),
        _ => Err(Error::conflict("spoken")),
    }
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_order() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    let paths: Vec<_> = (0..60).map(|n| format!("/{}/{n}", ["echo", "late"][n % 2])).collect();
    let heads: String =
        paths.iter().map(|path| format!("GET {path} HTTP/1.1\r\nhost: test\r\n\r\n")).collect();
    client.send(heads).await;
    for n in 0..60 {
        assert_eq!(client.answer().await.body, n.to_string());
    }
}

#[tokio::test]
async fn an_answer_does_not_wait_for_the_end_of_the_next_head() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.send("GET /echo/1 HTTP/1.1\r\nhost: test\r\n\r\nGET /echo/2 HT").await;
    assert_eq!(client.answer().await.body, "1");
    client.send("TP/1.1\r\nhost: test\r\n\r\n").await;
    assert_eq!(client.answer().await.body, "2");
}

#[tokio::test]
async fn a_future_that_keeps_its_first_waker_is_woken() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    for round in 0..3 {
        client.ask("/first-waker/kept").await;
        gate("kept").entered_by(1).await;
        gate("kept").open_for(1);
        assert_eq!(client.answer().await.status, 200, "round {round}");
    }
}

#[tokio::test]
async fn a_handler_that_panics_is_a_500_and_the_connection_goes_on() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    assert_eq!(client.get("/panic").await.status, 500);
    assert_eq!(client.get("/panic-late").await.status, 500);
    assert_eq!(client.get("/").await.status, 200);
}

#[tokio::test]
async fn a_large_answer_arrives_whole() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    let answer = client.get("/large/3").await;
    assert_eq!(answer.body.len(), 3 << 20);
    assert!(answer.body.bytes().enumerate().all(|(n, byte)| byte == b'a' + (n % 23) as u8));
    assert_eq!(client.get("/").await.body, "hello");
}

#[tokio::test]
async fn whatever_is_answered_to_an_error_says_that_an_unread_body_closes_the_connection() {
    let app = || Application::new().handlers(handlers![fails]);
    let app = || {
        app()
            .on_error::<ParseIntError>(|_| BadRequest("no integer"))
            .on_error::<ParseFloatError>(|_| Error::bad_request("no float"))
    };
    let formatted = app().error_format(|error, _| Json(error.status().as_u16()));
    for server in [Server::start(app()).await, Server::start(formatted).await] {
        for (way, status) in [("integer", 400), ("float", 400), ("answer", 409), ("own", 409)] {
            for (pieces, rest, closes) in [(0, "", true), (1, "", true), (3, "0\r\n\r\n", false)] {
                let mut client = server.client().await;
                let chunks = format!("transfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n{rest}");
                client.send(format!("POST /fails/{way}/{pieces} HTTP/1.1\r\nhost: a\r\n{chunks}")).await;
                let answer = client.answer().await;
                assert_eq!(answer.status, status, "{way}");
                let head = answer.head.to_lowercase();
                assert_eq!(head.contains("connection: close"), closes, "{way} {pieces}: {head}");
            }
        }
    }
}
