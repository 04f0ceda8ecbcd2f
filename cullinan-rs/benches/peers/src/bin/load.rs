//! The client: `load ADDRESS STATUS REQUESTS` sends the request on its standard input over eight kept connections
//! and checks every answer.
//!
//! One thread, blocking sockets, one request outstanding per connection: the server always has work, and the
//! order of things is nearly the same in every run. Prints the first answer.

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::{env, str};

const CONNECTIONS: usize = 8;
const HEAD_END: &[u8] = b"\r\n\r\n";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, status, requests] = arguments.as_slice() else {
        return Err("usage: load ADDRESS STATUS REQUESTS < REQUEST".into());
    };
    let requests: usize = requests.parse()?;
    let mut request = Vec::new();
    io::stdin().read_to_end(&mut request)?;
    let expected = format!("HTTP/1.1 {status} ");

    let mut first = Connection::open(address)?;
    first.send(&request)?;
    let sample = first.receive(expected.as_bytes())?;
    writeln!(io::stdout(), "{}", str::from_utf8(&sample)?.replace("\r\n", "\n"))?;

    let mut connections = vec![first];
    while connections.len() < CONNECTIONS {
        connections.push(Connection::open(address)?);
    }
    drive(&mut connections, &request, expected.as_bytes(), requests.saturating_sub(1))
}

/// Sends so many requests, round about; each connection gets its next one when it has answered.
fn drive(
    connections: &mut [Connection],
    request: &[u8],
    expected: &[u8],
    requests: usize,
) -> Result<(), Box<dyn Error>> {
    let mut sent = 0;
    for connection in connections.iter_mut().take(requests) {
        connection.send(request)?;
        sent += 1;
    }
    let mut received = 0;
    while received < requests {
        for connection in connections.iter_mut().take(requests - received) {
            connection.receive(expected)?;
            received += 1;
            if sent < requests {
                connection.send(request)?;
                sent += 1;
            }
        }
    }
    Ok(())
}

/// A kept connection with at most one answer on its way.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    fn open(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 4096] })
    }

    fn send(&mut self, request: &[u8]) -> io::Result<()> {
        self.stream.write_all(request)
    }

    /// The next answer, which must begin as expected and fit into the buffer.
    fn receive(&mut self, expected: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut filled = 0;
        loop {
            let free = self.buffer.get_mut(filled..).unwrap_or_default();
            let read = self.stream.read(free)?;
            filled += read;
            let answer = self.buffer.get(..filled).unwrap_or_default();
            if length(answer) == Some(filled) {
                return if answer.starts_with(expected) {
                    Ok(answer.to_vec())
                } else {
                    Err(unexpected(answer))
                };
            }
            if read == 0 {
                return Err(unexpected(answer));
            }
        }
    }
}

/// How long an answer is whose head has arrived.
fn length(answer: &[u8]) -> Option<usize> {
    let head = answer.windows(HEAD_END.len()).position(|window| window == HEAD_END)?;
    let head_text = str::from_utf8(answer.get(..head)?).ok()?;
    let body = head_text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        if name.eq_ignore_ascii_case("content-length") { value.trim().parse().ok() } else { None }
    });
    Some(head + HEAD_END.len() + body.unwrap_or(0))
}

fn unexpected(answer: &[u8]) -> Box<dyn Error> {
    format!("unexpected answer {:?}", String::from_utf8_lossy(answer)).into()
}
