//! A client that sends exactly the bytes it is told to.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{Instant, interval, timeout};

use super::start::within;

pub(crate) struct Client(BufReader<TcpStream>);

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Header lines in lower case.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Client {
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        let stream = within("a connection", TcpStream::connect(address)).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self(BufReader::new(stream))
    }

    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        within("sending", self.0.get_mut().write_all(bytes.as_ref())).await.unwrap();
    }

    /// Sends, and then closes its side.
    pub(crate) async fn send_last(&mut self, bytes: impl AsRef<[u8]>) {
        self.send(bytes).await;
        within("closing", self.0.get_mut().shutdown()).await.unwrap();
    }

    /// Closes the connection with a reset.
    pub(crate) fn reset(self) {
        self.0.get_ref().set_zero_linger().unwrap();
    }

    /// Sends what the server takes; a server that has closed takes nothing.
    pub(crate) async fn try_send(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = within("sending", self.0.get_mut().write_all(bytes.as_ref())).await;
    }

    pub(crate) async fn ask(&mut self, path: &str) {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: test\r\n\r\n")).await;
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.ask(path).await;
        self.answer().await
    }

    pub(crate) async fn answer(&mut self) -> Answer {
        within("an answer", self.read_answer()).await
    }

    async fn read_answer(&mut self) -> Answer {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            let read = self.0.read_line(&mut head).await.unwrap();
            assert!(read > 0, "closed within a head: {head:?}");
        }
        let status = head[9..12].parse().unwrap();
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        self.0.read_exact(&mut body).await.unwrap();
        Answer { status, head, body: String::from_utf8(body).unwrap() }
    }

    pub(crate) async fn read_bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        within("bytes", self.0.read_exact(&mut bytes)).await.unwrap();
        bytes
    }

    pub(crate) async fn read_line(&mut self) -> String {
        let mut line = String::new();
        within("a line", self.0.read_line(&mut line)).await.unwrap();
        line
    }

    /// Waits for the server to close without sending anything more; how long that took.
    pub(crate) async fn closed(&mut self) -> Duration {
        let started = Instant::now();
        let rest = self.rest().await;
        assert_eq!(rest, "", "bytes before the close");
        started.elapsed()
    }

    /// Everything up to the close.
    pub(crate) async fn rest(&mut self) -> String {
        let mut rest = Vec::new();
        match within("a close", self.0.read_to_end(&mut rest)).await {
            Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("{error}"),
            _ => String::from_utf8_lossy(&rest).into_owned(),
        }
    }

    /// Takes one portion per tick until `enough` or the close; how much that was.
    pub(crate) async fn drain_slowly(&mut self, portion: usize, every: Duration, enough: usize) -> usize {
        let mut ticks = interval(every);
        let mut scrap = vec![0; portion];
        let mut received = 0;
        while received < enough {
            ticks.tick().await;
            match within("a portion", self.0.read(&mut scrap)).await {
                Ok(read) if read > 0 => received += read,
                _ => break,
            }
        }
        received
    }

    /// Whether the server neither sends nor closes for so long.
    pub(crate) async fn hears_nothing_for(&mut self, time: Duration) -> bool {
        timeout(time, self.0.fill_buf()).await.is_err()
    }
}
