//! The limit: hyper by hand, a `match` on method and path, no timers.

mod member;
mod subscriber;
mod thing;

use std::convert::Infallible;
use std::io;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use peers::{Detail, HELLO, Message};
use serde::Serialize;
use tokio::net::TcpListener;

type Answer = Response<Full<Bytes>>;

include!(concat!(env!("OUT_DIR"), "/raw_routes.rs"));

const THINGS: &str = "/things/";
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
const NOT_FOUND: &str = r#"{"type":"about:blank","title":"Not Found","status":404,"code":"not_found","detail":"no route has this path","instance":"#;

fn main() -> io::Result<()> {
    peers::runtime()?.block_on(async {
        tokio::spawn(serve(peers::listen().await?));
        peers::stdin_closed().await;
        Ok(())
    })
}

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(handle)));
    }
}

async fn handle(request: Request<Incoming>) -> Result<Answer, Infallible> {
    Ok(match (request.method(), request.uri().path()) {
        (&Method::GET, "/plaintext") => answer(StatusCode::OK, TEXT, Bytes::from_static(HELLO.as_bytes())),
        (&Method::GET, "/json") => json(StatusCode::OK, &Message::HELLO),
        (&Method::POST, "/members") => member::join(request).await,
        (&Method::POST, "/subscribers") => subscriber::subscribe(request).await,
        (&Method::GET, path) if path.starts_with(THINGS) => {
            thing::show(&request, path.strip_prefix(THINGS).unwrap_or_default())
        }
        (&Method::GET, path) => split(path).unwrap_or_else(|| not_found(path)),
        _ => refuse(StatusCode::METHOD_NOT_ALLOWED),
    })
}

fn split(path: &str) -> Option<Answer> {
    let mut segments = [""; 8];
    let mut slots = segments.iter_mut();
    let mut start = 1;
    for (at, byte) in path.bytes().enumerate().skip(1) {
        if byte == b'/' {
            *slots.next()? = path.get(start..at)?;
            start = at + 1;
        }
    }
    *slots.next()? = path.get(start..)?;
    if slots.next().is_some() { None } else { deep(segments) }
}

/// Owned text and parsed numbers, as the handlers of a framework receive them.
fn detail(route: u32, org: &str, item: &str, part: &str) -> Option<Answer> {
    Some(match (item.parse(), part.parse()) {
        (Ok(item), Ok(part)) => json(StatusCode::OK, &Detail { route, org: org.to_owned(), item, part }),
        _ => refuse(StatusCode::BAD_REQUEST),
    })
}

fn json(status: StatusCode, value: &impl Serialize) -> Answer {
    match serde_json::to_vec(value) {
        Ok(body) => answer(status, JSON, body.into()),
        Err(_) => refuse(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// All but the path is known beforehand.
fn not_found(path: &str) -> Answer {
    let mut body = Vec::with_capacity(192);
    body.extend_from_slice(NOT_FOUND.as_bytes());
    match serde_json::to_writer(&mut body, path) {
        Ok(()) => body.push(b'}'),
        Err(_) => body.clear(),
    }
    answer(StatusCode::NOT_FOUND, PROBLEM, body.into())
}

fn refuse(status: StatusCode) -> Answer {
    answer(status, TEXT, Bytes::new())
}

fn answer(status: StatusCode, media: HeaderValue, body: Bytes) -> Answer {
    let mut answer = Response::new(Full::new(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, media);
    answer
}
