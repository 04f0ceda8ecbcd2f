//! HTTP/2 on the port of HTTP/1.1: the same answers, the same limits, and a client that misbehaves.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use cullinan::prelude::*;
use futures_util::StreamExt as _;
use http::{Request as Ask, Response, Version};
use http_body::Body as _;
use hyper::body::Incoming;
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;

use super::client::Client;
use super::gate::gate;
use super::start::{Server, within};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// An empty SETTINGS frame.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
const LONG: Duration = Duration::from_secs(60);
pub(super) const SHORT: Duration = Duration::from_millis(200);

#[get_api(url = "/seen/{name}")]
async fn seen(name: String, theme: Cookie<Option<String>>, request: Request) -> String {
    let host = request.headers()["host"].to_str().unwrap();
    format!("{name} {:?} {host} {} {:?}", *theme, request.uri(), request.version())
}

#[post_api(url = "/sum", status_code = 200)]
async fn sum(numbers: Json<Vec<u32>>) -> Json<u32> {
    Json(numbers.iter().sum())
}

#[get_api(url = "/wait/{name}")]
async fn wait(name: String) -> &'static str {
    gate(&name).pass().await;
    "passed"
}

#[get_api(url = "/large")]
async fn large() -> String {
    "x".repeat(5 << 20)
}

#[get_api(url = "/panic")]
async fn explode() -> String {
    panic!("the password is 1234")
}

/// Goes on until nobody wants it.
#[get_api(url = "/ticks")]
async fn ticks() -> Sse {
    let silence = futures_util::stream::pending();
    Sse::new(futures_util::stream::iter([Ok::<_, Error>(Event::text("tick"))]).chain(silence))
}

#[websocket(url = "/ws")]
async fn socket(_socket: WebSocket) {}

pub(super) fn app() -> Application {
    Application::new().handlers(handlers![seen, sum, wait, large, explode, ticks, socket])
}

async fn connect(server: &Server) -> SendRequest<String> {
    let stream = within("a connection", TcpStream::connect(server.address)).await.unwrap();
    let (client, connection) = handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    client
}

pub(super) fn get(path: &str) -> Ask<String> {
    Ask::get(format!("http://books.example{path}")).body(String::new()).unwrap()
}

pub(super) async fn send(client: &mut SendRequest<String>, request: Ask<String>) -> Response<Incoming> {
    within("an answer", client.send_request(request)).await.unwrap()
}

/// The next part of an answer; `None` at its end.
pub(super) async fn part(body: &mut Incoming) -> Option<hyper::Result<Bytes>> {
    let frame = within("a frame", poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx))).await?;
    Some(frame.map(|frame| frame.into_data().unwrap_or_else(|_| Bytes::new())))
}

async fn text(answer: Response<Incoming>) -> String {
    let (mut body, mut all) = (answer.into_body(), Vec::new());
    while let Some(part) = part(&mut body).await {
        all.extend_from_slice(&part.unwrap());
    }
    String::from_utf8(all).unwrap()
}

#[tokio::test]
async fn one_port_speaks_both() {
    let server = Server::start(app()).await;
    let answer = send(&mut connect(&server).await, get("/seen/two")).await;
    assert_eq!((answer.status(), answer.version()), (StatusCode::OK, Version::HTTP_2));
    assert_eq!(text(answer).await, "two None books.example /seen/two HTTP/2.0");
    let answer = server.client().await.get("/seen/one").await;
    assert_eq!(answer.body, "one None test /seen/one HTTP/1.1");
}

#[tokio::test]
async fn a_preface_that_comes_in_pieces_is_one() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    for byte in PREFACE {
        client.send([*byte]).await;
    }
    client.send(SETTINGS).await;
    // The server's own SETTINGS.
    assert_eq!(client.read_bytes(5).await[3], 4);
}

#[tokio::test]
async fn what_only_begins_like_a_preface_is_http1() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.send("P").await;
    client.send("OST /sum HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n[1,2]").await;
    assert_eq!(client.answer().await.body, "3");
    let mut client = server.client().await;
    client.send("PRI * HTTP/1.1\r\nhost: test\r\n\r\n").await;
    assert_eq!(client.answer().await.status, 404);
}

#[tokio::test]
async fn bodies_problems_and_panics_are_as_on_http1() {
    let server = Server::start(app()).await;
    let mut client = connect(&server).await;
    let post = |body: &str| {
        let request = Ask::post("http://books.example/sum").header("content-type", "application/json");
        request.body(body.to_owned()).unwrap()
    };
    assert_eq!(text(send(&mut client, post("[1, 2, 3]")).await).await, "6");
    assert_eq!(send(&mut client, post("[1,")).await.status(), 400);
    assert_eq!(send(&mut client, post(&format!("[{}1]", "1,".repeat(2 << 20)))).await.status(), 413);
    assert_eq!(send(&mut client, get("/nowhere")).await.status(), 404);
    let answer = send(&mut client, get("/panic")).await;
    assert_eq!(answer.status(), 500);
    assert!(!text(answer).await.contains("1234"));
    assert_eq!(text(send(&mut client, get("/large")).await).await.len(), 5 << 20);
}

#[tokio::test]
async fn requests_of_one_connection_do_not_wait_for_each_other() {
    let server = Server::start(app()).await;
    let mut client = connect(&server).await;
    let mut other = client.clone();
    let waiting = tokio::spawn(async move { text(send(&mut other, get("/wait/h2")).await).await });
    gate("h2").entered_by(1).await;
    assert_eq!(send(&mut client, get("/seen/meanwhile")).await.status(), 200);
    gate("h2").open_for(1);
    assert_eq!(within("the answer", waiting).await.unwrap(), "passed");
}

#[tokio::test]
async fn cookies_that_come_apart_are_one_header() {
    let server = Server::start(app()).await;
    let mut client = connect(&server).await;
    let mut request = get("/seen/c");
    request.headers_mut().append("cookie", "a=1".parse().unwrap());
    request.headers_mut().append("cookie", "theme=dark".parse().unwrap());
    assert!(text(send(&mut client, request).await).await.starts_with(r#"c Some("dark") "#));
}

#[tokio::test]
async fn a_host_that_is_not_the_authority_is_400() {
    let server = Server::start(app()).await;
    let mut client = connect(&server).await;
    for (host, status) in [("books.example", 200), ("other.example", 400)] {
        let mut request = get("/seen/h");
        request.headers_mut().insert("host", host.parse().unwrap());
        assert_eq!(send(&mut client, request).await.status(), status, "{host}");
    }
}

#[tokio::test]
async fn heads_that_are_too_large_are_problems() {
    let server = Server::start(app()).await;
    let mut client = connect(&server).await;
    let mut request = get("/seen/h");
    request.headers_mut().insert("x-large", "x".repeat(17 * 1024).parse().unwrap());
    let answer = send(&mut client, request).await;
    assert_eq!(answer.status(), 431);
    assert!(text(answer).await.contains("16384 bytes"));
    let mut request = get("/seen/h");
    for at in 0..101 {
        let name: http::HeaderName = format!("x-{at}").parse().unwrap();
        request.headers_mut().insert(name, "1".parse().unwrap());
    }
    assert_eq!(send(&mut client, request).await.status(), 431);
    assert_eq!(send(&mut client, get(&format!("/seen/{}", "x".repeat(8200)))).await.status(), 414);
    assert_eq!(send(&mut client, get("/seen/still")).await.status(), 200);
}

#[tokio::test]
async fn a_socket_is_not_opened_over_http2() {
    let server = Server::start(app()).await;
    let answer = send(&mut connect(&server).await, get("/ws")).await;
    assert_eq!(answer.status(), 426);
}

#[tokio::test]
async fn an_idle_connection_is_closed_and_a_busy_one_is_not() {
    let server = Server::start(app().idle_timeout(SHORT)).await;
    let mut client = connect(&server).await;
    let waiting = tokio::spawn({
        let mut client = client.clone();
        async move { text(send(&mut client, get("/wait/h2-busy")).await).await }
    });
    gate("h2-busy").entered_by(1).await;
    // Another connection's being closed shows that the time is over.
    let mut silent = server.client().await;
    silent.send([PREFACE, SETTINGS].concat()).await;
    silent.rest().await;
    gate("h2-busy").open_for(1);
    assert_eq!(within("the answer", waiting).await.unwrap(), "passed");
    within("the close", async {
        while client.ready().await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn events_that_do_not_end_do_at_the_stop() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut client = connect(&server).await;
    let mut body = send(&mut client, get("/ticks")).await.into_body();
    assert_eq!(part(&mut body).await.unwrap().unwrap(), "data: tick\n\n");
    server.stop().await;
    // It ends, and is not broken off.
    while let Some(rest) = part(&mut body).await {
        assert_eq!(rest.unwrap(), "");
    }
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn requests_in_flight_are_answered_at_the_stop() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut client = connect(&server).await;
    let waiting = tokio::spawn(async move { text(send(&mut client, get("/wait/h2-drain")).await).await });
    gate("h2-drain").entered_by(1).await;
    let mut silent: Client = server.client().await;
    silent.send([PREFACE, SETTINGS].concat()).await;
    silent.read_bytes(5).await;
    server.stop().await;
    gate("h2-drain").open_for(1);
    assert_eq!(within("the answer", waiting).await.unwrap(), "passed");
    silent.rest().await;
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn what_does_not_end_is_closed_at_the_bound() {
    let mut server = Server::start(app().drain_timeout(SHORT)).await;
    let mut client = connect(&server).await;
    let waiting = tokio::spawn(async move { client.send_request(get("/wait/h2-never")).await.is_err() });
    gate("h2-never").entered_by(1).await;
    server.stop().await;
    assert!(within("the end", waiting).await.unwrap());
    gate("h2-never").left_by(1).await;
    server.ended().await;
}

#[tokio::test]
async fn frames_that_cannot_be_close_their_connection_alone() {
    let server = Server::start(app()).await;
    let mut other = connect(&server).await;
    for wrong in [&[0xff; 64][..], b"GET / HTTP/1.1\r\nhost: test\r\n\r\n", &[0, 0, 1, 0, 0, 0, 0, 0, 0, 1]] {
        let mut client = server.client().await;
        client.send([PREFACE, SETTINGS, wrong].concat()).await;
        client.rest().await;
    }
    assert_eq!(send(&mut other, get("/seen/still")).await.status(), 200);
}
