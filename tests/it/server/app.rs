//! What the server tests serve: answers of every kind of timing.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use cullinan::Body;
use cullinan::BoxError;
use cullinan::prelude::*;
use http_body::Frame;

use super::gate::gate;

pub(crate) fn app() -> Application {
    Application::new().handlers(handlers![
        hello,
        echo,
        late,
        wait,
        first_waker,
        panic_at_once,
        panic_late,
        large,
        stream,
        stream_large,
        count,
        take,
        stubborn,
        glance
    ])
}

#[get_api(url = "/")]
async fn hello() -> &'static str {
    "hello"
}

#[get_api(url = "/echo/{text}")]
async fn echo(text: String) -> String {
    text
}

/// Answers without having seen all of its body.
#[post_api(url = "/glance/{pieces}")]
async fn glance(pieces: u8, mut body: BodyStream) -> Result<&'static str> {
    for _ in 0..pieces {
        body.next().await?;
    }
    if pieces == 9 { Err(Error::conflict("no")) } else { Ok("seen") }
}

/// Goes on reading behind an error.
#[post_api(url = "/stubborn", body_limit = 1)]
async fn stubborn(mut body: BodyStream) -> String {
    let first = body.next().await.map_err(|error| error.status().as_u16());
    let second = body.next().await.map_err(|error| error.status().as_u16());
    format!("{first:?} {second:?}")
}

/// Takes pieces of its body until there is none.
#[post_api(url = "/take", timeout = "200ms")]
async fn take(mut body: BodyStream) -> Result<String> {
    let mut length = 0;
    while let Some(piece) = body.next().await? {
        length += piece.len();
        if &*piece == b"!" {
            std::future::pending::<()>().await;
        }
    }
    Ok(length.to_string())
}

/// Not ready when it is first polled.
#[get_api(url = "/late/{text}")]
async fn late(text: String) -> String {
    tokio::task::yield_now().await;
    text
}

#[get_api(url = "/wait/{name}")]
async fn wait(name: String) -> &'static str {
    gate(&name).pass().await;
    "passed"
}

#[get_api(url = "/first-waker/{name}")]
async fn first_waker(name: String) -> &'static str {
    FirstWaker { name, done: None }.await;
    "woken"
}

#[get_api(url = "/panic")]
async fn panic_at_once() -> &'static str {
    panic!("at once")
}

#[get_api(url = "/panic-late")]
async fn panic_late() -> &'static str {
    tokio::task::yield_now().await;
    panic!("late")
}

#[get_api(url = "/large/{mebibytes}")]
async fn large(mebibytes: usize) -> String {
    letters(mebibytes)
}

#[get_api(url = "/stream/{name}")]
async fn stream(name: String) -> http::Response<Body> {
    let pause = Box::pin(async move { gate(&name).pass().await });
    http::Response::new(Body::stream(Streamed { first: Some("first\n".into()), pause, done: false }))
}

#[get_api(url = "/stream-large/{mebibytes}")]
async fn stream_large(mebibytes: usize) -> http::Response<Body> {
    let first = Some(letters(mebibytes).into());
    http::Response::new(Body::stream(Streamed { first, pause: Box::pin(async {}), done: false }))
}

#[post_api(url = "/count")]
async fn count(values: Json<Vec<u8>>) -> String {
    values.len().to_string()
}

fn letters(mebibytes: usize) -> String {
    (b'a'..b'x').cycle().map(char::from).take(mebibytes << 20).collect()
}

/// Wakes the first waker it saw, whoever polls it later: against `Future`'s contract, but common by hand.
struct FirstWaker {
    name: String,
    done: Option<Arc<AtomicBool>>,
}

impl Future for FirstWaker {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if let Some(done) = &self.done {
            return if done.load(Ordering::SeqCst) { Poll::Ready(()) } else { Poll::Pending };
        }
        let done = Arc::new(AtomicBool::new(false));
        self.done = Some(Arc::clone(&done));
        let (waker, gate) = (cx.waker().clone(), gate(&self.name));
        tokio::spawn(async move {
            gate.pass().await;
            done.store(true, Ordering::SeqCst);
            waker.wake();
        });
        Poll::Pending
    }
}

/// A first part, a pause and a last line.
struct Streamed {
    first: Option<Bytes>,
    pause: Pin<Box<dyn Future<Output = ()> + Send>>,
    done: bool,
}

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.done {
            return Poll::Ready(None);
        }
        std::task::ready!(self.pause.as_mut().poll(cx));
        self.done = true;
        Poll::Ready(Some(Ok(Frame::data("last\n".into()))))
    }
}
