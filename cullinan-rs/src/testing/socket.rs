//! Sockets in a test: the client's end of a connection in memory.
#![allow(clippy::panic, reason = "a test is told by a panic")]

use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Sink, Stream};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde_json::Value;
use tokio::io::{DuplexStream, duplex};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Wire;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::client::{TestApplication, TestRequest};
use super::expect::TestResponse;
use crate::websocket::{Close, Message, Ticket};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a connection in memory holds on its way, as a system's buffers would.
const ON_THE_WAY: usize = 64 * 1024;

impl TestApplication {
    /// A request that opens a socket; nothing is sent before [`TestHandshake::connect`].
    ///
    /// # Panics
    /// If `url` is no request target.
    pub fn websocket(&self, url: &str) -> TestHandshake {
        let request = self.get(url).header("connection", "upgrade").header("upgrade", "websocket");
        let request = request.header("sec-websocket-version", "13");
        TestHandshake(request.header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="))
    }
}

/// A request that opens a socket.
#[must_use = "a socket is opened by `connect().await`"]
pub struct TestHandshake(TestRequest);

impl TestHandshake {
    /// Adds a header; one of the same name stays.
    ///
    /// # Panics
    /// If name or value may not stand in a header.
    pub fn header(self, name: &str, value: impl AsRef<[u8]>) -> Self {
        Self(self.0.header(name, value))
    }

    /// Takes a header off, such as one of the handshake's.
    pub fn without_header(self, name: &str) -> Self {
        Self(self.0.without_header(name))
    }

    /// Offers a subprotocol, behind those that were offered before.
    ///
    /// # Panics
    /// If the name may not stand in a header.
    pub fn protocol(self, name: &str) -> Self {
        self.header("sec-websocket-protocol", name)
    }

    /// Opens the socket.
    ///
    /// # Panics
    /// If it is refused, with the answer; with the whole start-up report, if the application cannot start.
    pub async fn connect(self) -> TestSocket {
        let mut answer = self.0.answer().await;
        let Some(session) = Ticket::take_from(&mut answer) else {
            let status = answer.status();
            panic!("the socket was refused: {status} {}", TestResponse::of(answer).await.text());
        };
        assert_eq!(answer.status(), StatusCode::SWITCHING_PROTOCOLS, "what a socket is opened by");
        let (client, server) = duplex(ON_THE_WAY);
        tokio::spawn(session.run(server, Bytes::new(), pending()));
        let line = WebSocketStream::from_raw_socket(client, Role::Client, None).await;
        TestSocket { line, headers: std::mem::take(answer.headers_mut()) }
    }

    /// The answer to one that is refused.
    ///
    /// # Panics
    /// If the socket is opened.
    pub async fn refused(self) -> TestResponse {
        let answer = self.0.answer().await;
        assert_ne!(answer.status(), StatusCode::SWITCHING_PROTOCOLS, "the socket was not refused");
        TestResponse::of(answer).await
    }
}

/// The client's end of an open socket. What does not come within 20 s panics.
pub struct TestSocket {
    line: WebSocketStream<DuplexStream>,
    headers: HeaderMap,
}

impl TestSocket {
    /// The headers of the 101.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Sends a text or bytes.
    ///
    /// # Panics
    /// If the socket is closed.
    pub async fn send(&mut self, message: impl Into<Message>) {
        let wire = message.into().into_wire();
        let sent = within("sending", self.put(wire)).await;
        assert!(sent, "the socket is closed");
    }

    /// Sends `value` as JSON.
    ///
    /// # Panics
    /// If `value` cannot be serialized, or the socket is closed.
    pub async fn send_json(&mut self, value: &impl Serialize) {
        let Ok(text) = serde_json::to_string(value) else { panic!("the value is no JSON") };
        self.send(text).await;
    }

    /// Closes it; [`closed`](Self::closed) then has the answer.
    pub async fn close(&mut self, code: u16, reason: &str) {
        let Ok(close) = Close::asked(code, reason) else { panic!("{code} may not be sent") };
        within("closing", self.put(Wire::Close(Some(close.frame())))).await;
    }

    /// The next message, unless the socket is closed.
    pub async fn message(&mut self) -> Option<Message> {
        loop {
            if let Some(message) = Message::of_wire(self.next().await?) {
                return Some(message);
            }
        }
    }

    /// The next message, which is a text.
    ///
    /// # Panics
    /// If it is not, or the socket is closed.
    pub async fn text(&mut self) -> String {
        match self.next().await {
            Some(Wire::Text(text)) => text.as_str().to_owned(),
            other => panic!("a text was expected: {other:?}"),
        }
    }

    /// Says that the next message is this value in JSON.
    ///
    /// # Panics
    /// If it is not.
    pub async fn expect_json(&mut self, value: &Value) -> &mut Self {
        let text = self.text().await;
        let got: Result<Value, _> = serde_json::from_str(&text);
        assert!(got.as_ref().is_ok_and(|got| got == value), "{value} was expected: {text}");
        self
    }

    /// Waits for the close and says why it was closed; messages before it are passed over.
    ///
    /// # Panics
    /// If the connection ends without one.
    pub async fn closed(&mut self) -> Close {
        loop {
            match self.next().await {
                Some(Wire::Close(frame)) => {
                    let close = Close::of_client(frame);
                    // The answer goes out with the next look.
                    while self.next().await.is_some() {}
                    return close;
                }
                Some(_) => {}
                None => panic!("the connection ended without a close"),
            }
        }
    }

    /// Waits for the close, which has this code.
    ///
    /// # Panics
    /// If it has another.
    pub async fn expect_close(&mut self, code: u16) -> Close {
        let close = self.closed().await;
        assert_eq!(close.code(), code, "{close:?}");
        close
    }

    async fn put(&mut self, wire: Wire) -> bool {
        poll_fn(|cx| Pin::new(&mut self.line).poll_ready(cx)).await.is_ok()
            && Pin::new(&mut self.line).start_send(wire).is_ok()
            && poll_fn(|cx| Pin::new(&mut self.line).poll_flush(cx)).await.is_ok()
    }

    async fn next(&mut self) -> Option<Wire> {
        let next = poll_fn(|cx| Pin::new(&mut self.line).poll_next(cx));
        within("a message", next).await.and_then(Result::ok)
    }
}

async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("{what}: not in {PATIENCE:?}"))
}
