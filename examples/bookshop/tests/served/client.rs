//! A client of few words: one connection per request.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use cullinan::serde_json::{self, Value};

/// Longer than any answer takes.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Clone, Copy)]
pub(crate) struct Client {
    address: SocketAddr,
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None).unwrap()
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, Some(body)).unwrap()
    }

    pub(crate) fn patch(&self, path: &str, body: &Value) -> Answer {
        self.send("PATCH", path, Some(body)).unwrap()
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, None).unwrap()
    }

    /// Fails where the program ended before the whole answer was there.
    pub(crate) fn send(&self, method: &str, path: &str, body: Option<&Value>) -> io::Result<Answer> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let body = body.map(Value::to_string).unwrap_or_default();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\n\r\n{body}"
        )?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        let broken = || io::Error::new(io::ErrorKind::UnexpectedEof, text.clone());
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
        let status = head.get(9..12).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let answer = Answer { status, head: head.to_lowercase(), body: body.to_owned() };
        let length = answer.header("content-length").and_then(|length| length.parse().ok());
        if length.unwrap_or(0) == answer.body.len() { Ok(answer) } else { Err(broken()) }
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    /// 503, with the time to come back.
    #[track_caller]
    pub(crate) fn expect_unavailable(&self) {
        self.expect(503);
        assert_eq!(self.header("retry-after"), Some("2"), "{self:?}");
        assert!(!self.body.contains("code:"), "the database's own words: {self:?}");
    }
}
