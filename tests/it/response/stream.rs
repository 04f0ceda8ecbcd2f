//! `Stream`: sent as it comes, broken off where it fails, dropped with its client.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use futures_util::stream::{self, StreamExt as _};

use crate::answer::{get, problem};
use crate::server::gate::gate;
use crate::server::start::Server;

const SHORT: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(60);

#[get_api(url = "/pieces")]
async fn pieces() -> Stream {
    Stream::new(stream::iter(["a", "", "b"].map(Ok::<_, Error>)))
}

#[get_api(url = "/typed")]
async fn typed() -> Created<Stream> {
    Created(Stream::new(stream::iter([Ok::<_, std::io::Error>(vec![1_u8])])).content_type("image/x-own"))
}

#[get_api(url = "/bad-type")]
async fn bad_type() -> Stream {
    Stream::new(stream::empty::<Result<String>>()).content_type("a/b\r\nset-cookie: a=b")
}

#[get_api(url = "/failing/{late}")]
async fn failing(late: bool) -> Stream {
    let items = [Ok("a\n"), Err(Error::internal("secret")), Ok("b\n")];
    Stream::new(stream::iter(items).then(move |item| async move {
        if late {
            tokio::task::yield_now().await;
        }
        item
    }))
}

#[get_api(url = "/panicking")]
async fn panicking() -> Stream {
    Stream::new(
        stream::iter(0..3).map(|at| if at == 1 { panic!("on the way") } else { Ok::<_, Error>("a\n") }),
    )
}

/// One line, then a wait at the gate of that name.
fn waiting(name: String) -> impl futures_util::Stream<Item = Result<&'static str>> + Send {
    stream::iter([Ok("first\n")]).chain(stream::once(async move {
        gate(&name).pass().await;
        Ok("last\n")
    }))
}

#[get_api(url = "/waiting/{name}", timeout = "50ms")]
async fn finite(name: String) -> Stream {
    Stream::new(waiting(name))
}

#[get_api(url = "/endless/{name}")]
async fn endless(name: String) -> Stream {
    Stream::new(waiting(name)).endless()
}

#[get_api(url = "/flood")]
async fn flood() -> Stream {
    Stream::new(stream::repeat_with(|| Ok::<_, Error>(vec![b'x'; 1000])))
}

fn app() -> Application {
    let handlers = handlers![pieces, typed, bad_type, failing, panicking, finite, endless, flood];
    Application::new().handlers(handlers)
}

#[tokio::test]
async fn pieces_are_sent_in_their_order() {
    let application = TestApplication::new(app());
    let answer = get(&application, "/pieces").await;
    answer.expect_status(200).expect_text("ab").expect_header("content-type", "application/octet-stream");
    let answer = get(&application, "/typed").await;
    answer.expect_status(201).expect_header("content-type", "image/x-own");
    assert_eq!(answer.bytes(), [1]);
    application.request("HEAD", "/flood").send().await.expect_status(200).expect_text("");
    let document: serde_json::Value = get(&application, "/openapi.json").await.json();
    assert!(document["paths"]["/pieces"]["get"]["responses"]["200"]["content"]["*/*"].is_object());
}

#[tokio::test]
async fn a_type_that_is_no_header_is_a_500() {
    let answer = get(&TestApplication::new(app()), "/bad-type").await;
    problem(answer.expect_status(500));
    assert_eq!(answer.header("set-cookie"), None);
}

#[tokio::test]
async fn an_error_on_the_way_ends_the_connection() {
    let server = Server::start(app()).await;
    for path in ["/failing/true", "/failing/false", "/panicking"] {
        let mut client = server.client().await;
        client.ask(path).await;
        let text = client.rest().await;
        assert!(!text.contains("\r\n0\r\n"), "it looks whole: {text}");
        assert!(!text.contains("secret") && !text.contains("b\n"), "{text}");
    }
}

#[tokio::test]
async fn a_client_that_is_gone_drops_the_stream() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/waiting/gone").await;
    while client.read_line().await != "first\n" {}
    gate("gone").entered_by(1).await;
    drop(client);
    gate("gone").left_by(1).await;
}

#[tokio::test]
async fn the_time_of_a_request_ends_where_its_answer_begins() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/waiting/slow").await;
    while client.read_line().await != "first\n" {}
    assert_eq!(client.read_line().await, "\r\n");
    assert!(client.hears_nothing_for(SHORT).await);
    gate("slow").open_for(1);
    while client.read_line().await != "last\n" {}
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_closed() {
    let server = Server::start(app().idle_timeout(SHORT).max_connections(1)).await;
    let mut stalled = server.client().await;
    stalled.ask("/flood").await;
    // There is room for one connection only: this answer proves that the other was closed.
    let mut next = server.client().await;
    next.ask("/pieces").await;
    assert_eq!(next.read_line().await, "HTTP/1.1 200 OK\r\n");
}

#[tokio::test]
async fn an_endless_one_ends_with_the_server_and_another_is_waited_for() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let (mut finite, mut endless) = (server.client().await, server.client().await);
    for (client, path) in [(&mut finite, "/waiting/drained-stream"), (&mut endless, "/endless/never-open")] {
        client.ask(path).await;
        while client.read_line().await != "first\n" {}
    }
    gate("drained-stream").entered_by(1).await;
    server.stop().await;
    assert_eq!(endless.rest().await, "\r\n0\r\n\r\n", "its end is a whole one");
    gate("never-open").left_by(1).await;
    gate("drained-stream").open_for(1);
    assert!(finite.rest().await.ends_with("last\n\r\n0\r\n\r\n"));
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn one_with_an_end_is_broken_off_at_the_bound_of_the_drain() {
    let mut server = Server::start(app().drain_timeout(SHORT)).await;
    let mut client = server.client().await;
    client.ask("/waiting/too-long").await;
    while client.read_line().await != "first\n" {}
    server.stop().await;
    let rest = client.rest().await;
    assert!(!rest.contains("0\r\n\r\n"), "it looks whole: {rest:?}");
    gate("too-long").left_by(1).await;
    server.ended().await;
}
