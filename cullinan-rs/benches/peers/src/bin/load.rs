//! The client: `load ADDRESS PATH STATUS REQUESTS` asks over eight kept connections and checks every answer.
//!
//! One thread, blocking sockets, one request outstanding per connection: the server always has work, and the
//! order of things is nearly the same in every run. Prints the first answer, without its date.

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::{env, str};

const CONNECTIONS: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, path, status, requests] = arguments.as_slice() else {
        return Err("usage: load ADDRESS PATH STATUS REQUESTS".into());
    };
    let requests: usize = requests.parse()?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: load/1.0\r\nAccept: */*\r\n\r\n");
    let expected = format!("HTTP/1.1 {status} ");

    let mut first = TcpStream::connect(address)?;
    first.set_nodelay(true)?;
    first.write_all(request.as_bytes())?;
    let sample = read_first(&mut first)?;
    if !sample.starts_with(expected.as_bytes()) {
        return Err(format!("{path}: expected {status}, got {}", String::from_utf8_lossy(&sample)).into());
    }
    print_without_date(&sample)?;

    let mut connections = vec![first];
    while connections.len() < CONNECTIONS {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        connections.push(stream);
    }
    drive(&mut connections, request.as_bytes(), expected.as_bytes(), sample.len(), requests.saturating_sub(1))
}

/// Sends `requests` more, round about; every answer must be as long as the first one and have its status.
fn drive(
    connections: &mut [TcpStream],
    request: &[u8],
    expected: &[u8],
    length: usize,
    requests: usize,
) -> Result<(), Box<dyn Error>> {
    let mut answer = vec![0; length];
    let mut sent = 0;
    let mut received = 0;
    for stream in connections.iter_mut().take(requests) {
        stream.write_all(request)?;
        sent += 1;
    }
    while received < sent {
        for stream in connections.iter_mut().take(sent - received) {
            stream.read_exact(&mut answer)?;
            if !answer.starts_with(expected) {
                return Err(format!("unexpected answer: {}", String::from_utf8_lossy(&answer)).into());
            }
            received += 1;
            if sent < requests {
                stream.write_all(request)?;
                sent += 1;
            }
        }
    }
    Ok(())
}

/// Reads one answer whose length is not known yet: the head, then as much as `content-length` says.
fn read_first(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        answer.extend_from_slice(&byte);
    }
    let head = str::from_utf8(&answer).map_err(io::Error::other)?.to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
    let head = answer.len();
    answer.resize(head + length, 0);
    stream.read_exact(answer.get_mut(head..).unwrap_or_default())?;
    Ok(answer)
}

fn print_without_date(answer: &[u8]) -> Result<(), Box<dyn Error>> {
    let text = str::from_utf8(answer)?;
    let lines: Vec<&str> = text.split("\r\n").filter(|line| !line.to_ascii_lowercase().starts_with("date:")).collect();
    writeln!(io::stdout(), "{}", lines.join("\n"))?;
    Ok(())
}
