//! What every peer shares: the values it answers with, its socket, and when it stops.

#[cfg(feature = "database")]
pub mod database;

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::thread;

use schemars::JsonSchema;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// The answer of W1.
pub const HELLO: &str = "Hello, World!";

/// The answer of W2.
#[derive(Serialize, JsonSchema)]
pub struct Message {
    message: &'static str,
    id: u64,
}

impl Message {
    /// The one every peer sends.
    pub const HELLO: Self = Self { message: "hello", id: 42 };
}

/// The answer of W7: the parameters of the path and the number of the route they came by.
#[derive(Serialize, JsonSchema)]
pub struct Detail<S> {
    /// Which of the 300 routes answered.
    pub route: u32,
    /// The first parameter.
    pub org: S,
    /// The second parameter.
    pub item: u64,
    /// The third parameter.
    pub part: u64,
}

/// The answer of W3: every parameter, the missing ones with their defaults.
#[derive(Serialize, JsonSchema)]
pub struct Echo<S> {
    /// From the path.
    pub id: u64,
    /// From the query string.
    pub page: u32,
    /// From the query string.
    pub size: u32,
    /// From the query string.
    pub q: Option<S>,
    /// From the header `X-Tenant`.
    pub tenant: S,
    /// From the cookie `session`.
    pub session: S,
}

/// The answer of W4.
#[derive(Serialize, JsonSchema)]
pub struct Member<S> {
    /// The same for everyone.
    pub id: u64,
    /// As it was sent.
    pub name: S,
}

/// The number that every peer gives to the member of W4.
pub const MEMBER: u64 = 7;

/// One thread does all the work of a peer, so that its cost can be counted.
pub fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Takes a free port of the loopback address and says which: the first line of standard output.
pub async fn listen() -> io::Result<TcpListener> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let mut out = io::stdout();
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;
    out.flush()?;
    Ok(listener)
}

/// Waits until whoever started this peer closes its standard input.
///
/// A thread and not a signal: a peer then ends by returning from `main`, and nothing is added to its event loop.
pub async fn stdin_closed() {
    let (closed, wait) = oneshot::channel();
    thread::spawn(move || {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        let _ = closed.send(());
    });
    let _ = wait.await;
}
