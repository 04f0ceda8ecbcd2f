//! What is no HTTP/1.1 request is refused by its status or by a close, and nobody else notices.

use super::app::app;
use super::client::Client;
use super::start::Server;

async fn check(sent: &[u8], expected: &str) {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.try_send(sent).await;
    let rest = client.rest().await;
    let line = rest.lines().next().unwrap_or("");
    assert!(line.starts_with(expected), "expected {expected:?}, got {rest:?}");
    assert_eq!(expected.is_empty(), line.is_empty(), "{rest:?}");
    assert_eq!(server.client().await.get("/").await.status, 200);
}

#[tokio::test]
async fn what_is_not_a_request_line_is_400() {
    check(b"hello\r\n\r\n", "HTTP/1.1 400 ").await;
    check(b"GET /\x7f HTTP/1.1\r\nhost: test\r\n\r\n", "HTTP/1.1 400 ").await;
    check(b"GET / HTTP/9.9\r\nhost: test\r\n\r\n", "HTTP/1.1 400 ").await;
}

#[tokio::test]
async fn a_method_that_nobody_knows_is_405_however_long_and_no_word_is_400() {
    let long = "M".repeat(3000);
    for method in ["BREW", "get", "M-SEARCH", "PRI", "!#$%&'*+-.^_`|~", long.as_str()] {
        let server = Server::start(app()).await;
        let mut client = server.client().await;
        client.send(format!("{method} / HTTP/1.1\r\nhost: test\r\n\r\n")).await;
        let answer = client.answer().await;
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.head.contains("\r\nallow: get, head, options\r\n"), "{}", answer.head);
        // The connection goes on.
        assert_eq!(client.get("/").await.body, "hello");
    }
    for method in ["", "G\0T", "GÉT", "G(T", "\"GET\""] {
        check(format!("{method} / HTTP/1.1\r\nhost: test\r\n\r\n").as_bytes(), "HTTP/1.1 400 ").await;
    }
    check(format!("{} / HTTP/1.1\r\nhost: test\r\n\r\n", "M".repeat(1 << 20)).as_bytes(), "HTTP/1.1 4").await;
}

#[tokio::test]
async fn a_bad_header_line_is_400() {
    check(b"GET / HTTP/1.1\r\nho st: test\r\n\r\n", "HTTP/1.1 400 ").await;
    check(b"GET / HTTP/1.1\r\nhost: test\r\nx: a\0b\r\n\r\n", "HTTP/1.1 400 ").await;
}

#[tokio::test]
async fn two_lengths_or_a_length_that_is_none_are_400() {
    let post = |lengths: &str| format!("POST / HTTP/1.1\r\nhost: test\r\n{lengths}\r\n");
    check(post("content-length: 1\r\ncontent-length: 2\r\n").as_bytes(), "HTTP/1.1 400 ").await;
    check(post("content-length: -1\r\n").as_bytes(), "HTTP/1.1 400 ").await;
    check(post("transfer-encoding: gzip\r\n").as_bytes(), "HTTP/1.1 400 ").await;
}

#[tokio::test]
async fn a_head_beyond_the_read_buffer_is_431() {
    let mut head = b"GET / HTTP/1.1\r\nhost: test\r\nx: ".to_vec();
    head.resize(1 << 20, b'a');
    check(&head, "HTTP/1.1 431 ").await;
}

#[tokio::test]
async fn another_protocol_is_refused() {
    check(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "HTTP/1.1 400 ").await;
}

#[tokio::test]
async fn an_old_client_is_answered_and_closed() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.send("GET / HTTP/1.0\r\nhost: test\r\n\r\n").await;
    let answer = client.answer().await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "hello"));
    client.closed().await;
}

#[tokio::test]
async fn a_refusal_reaches_a_client_that_is_still_sending() {
    const LENGTH: usize = 9 << 20;
    let server = Server::start(app()).await;
    for _ in 0..10 {
        let mut client = server.client().await;
        upload(&mut client, LENGTH).await;
        assert_eq!(client.answer().await.status, 405);
    }
}

async fn upload(client: &mut Client, length: usize) {
    client.send(format!("POST / HTTP/1.1\r\nhost: test\r\ncontent-length: {length}\r\n\r\n")).await;
    client.send(vec![b'a'; length]).await;
}
