//! A client that sends exactly the frames it is told to.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::interval;

use crate::server::start::within;

pub(crate) const TEXT: u8 = 1;
pub(crate) const BINARY: u8 = 2;
pub(crate) const CLOSE: u8 = 8;
pub(crate) const PING: u8 = 9;
pub(crate) const PONG: u8 = 10;
pub(crate) const FIN: u8 = 0x80;

const MASK: [u8; 4] = [1, 2, 3, 4];

pub(crate) struct Peer(BufReader<TcpStream>);

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) first: u8,
    pub(crate) payload: Vec<u8>,
}

pub(crate) fn handshake(path: &str, more: &str) -> String {
    format!(
        "GET {path} HTTP/1.1\r\nhost: test\r\nconnection: keep-alive, Upgrade\r\nupgrade: WebSocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n{more}\r\n"
    )
}

/// A frame with a mask.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..=125 => bytes.push(0x80 | length as u8),
        length @ 126..=0xffff => {
            bytes.push(0x80 | 126);
            bytes.extend((length as u16).to_be_bytes());
        }
        length => {
            bytes.push(0x80 | 127);
            bytes.extend((length as u64).to_be_bytes());
        }
    }
    bytes.extend(MASK);
    bytes.extend(payload.iter().zip(MASK.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    bytes
}

impl Peer {
    /// An open socket; `more` are header lines.
    pub(crate) async fn open_with(address: SocketAddr, path: &str, more: &str) -> (Self, String) {
        let stream = within("a connection", TcpStream::connect(address)).await.unwrap();
        let mut peer = Self(BufReader::new(stream));
        peer.send(handshake(path, more).as_bytes()).await;
        let head = peer.head().await;
        assert!(head.starts_with("http/1.1 101 "), "{head}");
        (peer, head)
    }

    pub(crate) async fn open(address: SocketAddr, path: &str) -> Self {
        Self::open_with(address, path, "").await.0
    }

    /// In lower case.
    async fn head(&mut self) -> String {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(within("a head", self.0.read_u8()).await.unwrap());
        }
        String::from_utf8(head).unwrap().to_ascii_lowercase()
    }

    /// What the server takes; one that has closed takes nothing.
    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        self.offer(bytes).await;
    }

    /// Whether the server took all of it before it closed.
    pub(crate) async fn offer(&mut self, bytes: &[u8]) -> bool {
        within("sending", self.0.get_mut().write_all(bytes)).await.is_ok()
    }

    /// Takes one portion per tick until `enough` or the close; how much that was.
    pub(crate) async fn take_slowly(&mut self, portion: usize, every: Duration, enough: usize) -> usize {
        let (mut ticks, mut scrap, mut taken) = (interval(every), vec![0; portion], 0);
        while taken < enough {
            ticks.tick().await;
            match within("a portion", self.0.read(&mut scrap)).await {
                Ok(read @ 1..) => taken += read,
                _ => break,
            }
        }
        taken
    }

    pub(crate) async fn frame(&mut self, first: u8, payload: impl AsRef<[u8]>) {
        self.send(&frame(first, payload.as_ref())).await;
    }

    pub(crate) async fn text(&mut self, text: impl AsRef<[u8]>) {
        self.frame(FIN | TEXT, text).await;
    }

    /// The next frame; `None` when the connection has ended.
    pub(crate) async fn next(&mut self) -> Option<Frame> {
        within("a frame", self.read()).await
    }

    async fn read(&mut self) -> Option<Frame> {
        let first = self.0.read_u8().await.ok()?;
        let length = match self.0.read_u8().await.ok()? {
            126 => u64::from(self.0.read_u16().await.ok()?),
            127 => self.0.read_u64().await.ok()?,
            length => u64::from(length),
        };
        let mut payload = vec![0; length as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        Some(Frame { first, payload })
    }

    pub(crate) async fn expect(&mut self, first: u8, payload: impl AsRef<[u8]>) {
        let frame = self.next().await.expect("a frame");
        assert_eq!(frame.first, first, "{frame:?}");
        assert_eq!(String::from_utf8_lossy(&frame.payload), String::from_utf8_lossy(payload.as_ref()));
    }

    /// The close, behind any other frames, and then the end of the connection; the close is answered.
    pub(crate) async fn closed(&mut self) -> (u16, String) {
        let close = loop {
            match self.next().await {
                Some(frame) if frame.first == FIN | CLOSE => break frame.payload,
                Some(_) => {}
                None => panic!("the connection ended without a close"),
            }
        };
        self.frame(FIN | CLOSE, &close).await;
        assert_eq!(self.next().await, None, "nothing behind a close");
        match close.split_first_chunk() {
            Some((code, reason)) => (u16::from_be_bytes(*code), String::from_utf8(reason.to_vec()).unwrap()),
            None => (1005, String::new()),
        }
    }

    pub(crate) async fn expect_close(&mut self, code: u16, reason: &str) {
        assert_eq!(self.closed().await, (code, reason.to_owned()));
    }

    /// Shows that the server still serves this socket.
    pub(crate) async fn is_alive(&mut self) {
        self.text("alive?").await;
        self.expect(FIN | TEXT, "alive?").await;
    }
}
