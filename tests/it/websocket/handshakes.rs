//! What opens a socket, and what is answered to what does not.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::app::app;
use super::peer::{FIN, Peer, TEXT, handshake};
use crate::server::client::Answer;
use crate::server::start::Server;

async fn ask(request: &str) -> Answer {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.send(request).await;
    client.answer().await
}

/// The sound handshake with a line of it changed.
fn changed(from: &str, to: &str) -> String {
    let sound = handshake("/echo", "");
    assert!(sound.contains(from), "{sound}");
    sound.replace(from, to)
}

#[tokio::test]
async fn a_sound_handshake_is_answered_101_with_the_key_of_the_rfc() {
    let server = Server::start(app()).await;
    let (mut peer, head) = Peer::open_with(server.address, "/echo", "").await;
    assert!(head.contains("\r\nsec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=\r\n"), "{head}");
    assert!(head.contains("\r\nupgrade: websocket\r\n"), "{head}");
    assert!(head.contains("\r\nconnection: upgrade\r\n"), "{head}");
    assert!(!head.contains("sec-websocket-extensions"), "{head}");
    assert!(!head.contains("content-length"), "{head}");
    peer.is_alive().await;
}

#[tokio::test]
async fn frames_that_come_with_the_handshake_are_received() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    let mut bytes = handshake("/echo", "").into_bytes();
    bytes.extend(super::peer::frame(FIN | TEXT, b"early"));
    client.send(&bytes).await;
    assert_eq!(client.answer().await.status, 101);
    assert_eq!(client.read_bytes(7).await, b"\x81\x05early");
}

#[tokio::test]
async fn a_request_for_no_upgrade_is_426_and_says_what_is_spoken() {
    for request in [
        "GET /echo HTTP/1.1\r\nhost: test\r\n\r\n".to_owned(),
        changed("upgrade: WebSocket\r\n", ""),
        changed("upgrade: WebSocket", "upgrade: h2c"),
        changed("connection: keep-alive, Upgrade", "connection: keep-alive"),
        changed("HTTP/1.1", "HTTP/1.0"),
    ] {
        let answer = ask(&request).await;
        assert_eq!(answer.status, 426, "{request}");
        assert!(answer.head.contains("\r\nupgrade: websocket\r\n"), "{}", answer.head);
        assert!(answer.head.contains("application/problem+json"), "{}", answer.head);
    }
}

#[tokio::test]
async fn another_version_is_426_and_says_which_is_spoken() {
    let line = "sec-websocket-version: 13\r\n";
    for version in [
        "",
        "sec-websocket-version: 8\r\n",
        "sec-websocket-version: 13, 8\r\n",
        "sec-websocket-version: 013\r\n",
    ] {
        let answer = ask(&changed(line, version)).await;
        assert_eq!(answer.status, 426, "{version}");
        assert!(answer.head.contains("\r\nsec-websocket-version: 13\r\n"), "{}", answer.head);
    }
}

#[tokio::test]
async fn a_key_that_is_none_is_400() {
    let key = "dGhlIHNhbXBsZSBub25jZQ==";
    for wrong in
        ["", "short", "dGhlIHNhbXBsZSBub25jZQ", "dGhlIHNhbXBsZSBub25j!Q==", "dGhlIHNhbXBsZSBub25jZR=="]
    {
        assert_eq!(ask(&changed(key, wrong)).await.status, 400, "{wrong}");
    }
    let line = format!("sec-websocket-key: {key}\r\n");
    assert_eq!(ask(&changed(&line, "")).await.status, 400);
    assert_eq!(ask(&changed(&line, &format!("{line}{line}"))).await.status, 400);
}

#[tokio::test]
async fn a_handshake_with_a_body_is_400() {
    let request = handshake("/echo", "content-length: 5\r\n") + "hello";
    assert_eq!(ask(&request).await.status, 400);
    let request = handshake("/echo", "transfer-encoding: chunked\r\n") + "0\r\n\r\n";
    assert_eq!(ask(&request).await.status, 400);
}

#[tokio::test]
async fn an_unknown_path_is_404_another_method_405_and_a_page_is_no_socket() {
    assert_eq!(ask(&handshake("/nowhere", "")).await.status, 404);
    let answer = ask(&handshake("/echo", "").replace("GET", "POST")).await;
    assert_eq!(answer.status, 405);
    assert!(answer.head.contains("\r\nallow: get"), "{}", answer.head);
    let answer = ask(&handshake("/page", "")).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "page"));
}

#[tokio::test]
async fn a_connection_goes_on_behind_a_refused_handshake() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.send(handshake("/room/closed", "")).await;
    let answer = client.answer().await;
    assert_eq!(answer.status, 409);
    assert!(answer.body.contains("room_closed"), "{}", answer.body);
    assert_eq!(client.get("/page").await.status, 200);
    client.send(handshake("/echo", "")).await;
    assert_eq!(client.answer().await.status, 101);
}

#[tokio::test]
async fn a_handler_that_decides_adds_headers_but_none_of_the_handshake() {
    let server = Server::start(app()).await;
    let (mut peer, head) = Peer::open_with(server.address, "/room/lobby", "").await;
    assert!(head.contains("\r\nset-cookie: seat=4; httponly\r\n"), "{head}");
    assert!(!head.contains("nonsense"), "{head}");
    peer.expect(FIN | TEXT, "welcome to lobby").await;
    peer.expect_close(1000, "").await;
}

#[tokio::test]
async fn a_handshake_that_nobody_accepts_is_403_and_a_panic_500() {
    let application = TestApplication::new(app());
    application.websocket("/room/silent").refused().await.expect_status(403);
    let answer = application.websocket("/room/broken").refused().await;
    answer.expect_status(500);
    assert!(!answer.text().contains("1234"));
}

#[tokio::test]
async fn a_socket_has_a_version_and_an_end_like_any_route() {
    #[websocket(url = "/dated", version = "2", deprecated = "2027-01-01", sunset = "2027-06-01")]
    async fn dated(socket: WebSocket) -> Result<()> {
        socket.send("2".into()).await
    }
    #[websocket(url = "/dated", version = "3")]
    async fn lasting(socket: WebSocket) -> Result<()> {
        socket.send("3".into()).await
    }
    let application = Application::new().handlers(handlers![dated, lasting]);
    let server = Server::start(application.versions(Versioning::header("X-API-Version"))).await;
    let (mut peer, head) = Peer::open_with(server.address, "/dated", "x-api-version: 2\r\n").await;
    assert!(head.contains("deprecation: @1798761600") && head.contains("sunset: tue, 01 jun 2027"), "{head}");
    peer.expect(FIN | TEXT, "2").await;
    let (mut peer, head) = Peer::open_with(server.address, "/dated", "x-api-version: 3\r\n").await;
    assert!(!head.contains("deprecation"), "{head}");
    peer.expect(FIN | TEXT, "3").await;
}
