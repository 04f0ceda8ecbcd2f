//! HTTP/2's answers to clients that take them slowly, or not at all.

use cullinan::prelude::*;
use http::Request as Ask;
use hyper::client::conn::http2::{Builder, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::http2::{SHORT, app, get, part, send};
use super::start::{Server, within};

/// One that has room for so much of each answer until it takes it.
async fn connect_with_window(server: &Server, window: u32) -> SendRequest<String> {
    let stream = within("a connection", TcpStream::connect(server.address)).await.unwrap();
    let mut builder = Builder::new(TokioExecutor::new());
    builder.initial_stream_window_size(window);
    let (client, connection) = builder.handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    client
}

#[tokio::test]
async fn an_answer_that_nobody_takes_is_reset_and_its_connection_goes_on() {
    let server = Server::start(app().idle_timeout(SHORT)).await;
    for window in [0, 1000] {
        let mut client = connect_with_window(&server, window).await;
        let mut untaken = send(&mut client, get("/large")).await.into_body();
        let (start, mut ticks) = (Instant::now(), interval(SHORT / 4));
        while start.elapsed() < 4 * SHORT {
            ticks.tick().await;
            // An answer without a body needs no room.
            let head = Ask::head("http://books.example/seen/meanwhile").body(String::new()).unwrap();
            assert_eq!(send(&mut client, head).await.status(), 200);
        }
        let mut taken = 0;
        let end = loop {
            match part(&mut untaken).await {
                Some(Ok(bytes)) => taken += bytes.len(),
                end => break end,
            }
        };
        assert!(end.is_some() && taken <= window as usize, "{window}: {taken} bytes and {end:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_taken_slowly_is_given_whole() {
    let server = Server::start(app().idle_timeout(SHORT)).await;
    let mut client = connect_with_window(&server, 64 * 1024).await;
    let mut body = send(&mut client, get("/large")).await.into_body();
    let (start, mut ticks, mut taken) = (Instant::now(), interval(SHORT / 50), 0);
    while let Some(bytes) = part(&mut body).await {
        taken += bytes.unwrap().len();
        ticks.tick().await;
    }
    assert_eq!(taken, 5 << 20);
    assert!(start.elapsed() > 3 * SHORT, "it was not slow");
}

/// An answer of four times what hyper keeps of it.
#[get_api(url = "/quarter")]
async fn quarter() -> String {
    "x".repeat(256 << 10)
}

#[tokio::test]
async fn one_that_is_taken_a_frame_at_a_time_is_given_whole_too() {
    let server = Server::start(app().handlers(handlers![quarter]).idle_timeout(SHORT)).await;
    let mut client = connect_with_window(&server, 16 << 10).await;
    let mut body = send(&mut client, get("/quarter")).await.into_body();
    let (start, mut ticks, mut taken) = (Instant::now(), interval(SHORT / 2), 0);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while let Some(bytes) = part(&mut body).await {
        taken += bytes.unwrap().len();
        ticks.tick().await;
    }
    assert_eq!(taken, 256 << 10);
    assert!(start.elapsed() > 6 * SHORT, "it was not slow");
}
