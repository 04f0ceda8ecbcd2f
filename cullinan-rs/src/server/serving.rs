//! What all connections of one server share.

use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
#[cfg(feature = "http2")]
use hyper::server::conn::http2;
use hyper_util::rt::TokioTimer;
use tokio::sync::Semaphore;

use super::stop::Stop;
#[cfg(feature = "http2")]
use super::uptake::Tasks;
use super::watchdog::Limits;
use crate::app::{Dispatcher, Running, Settings};

/// hyper's read buffer, and how much of an answer it gathers before writing: with the default of 400 KiB large
/// uploads make glibc return and fault in pages all the time.
const BUFFER: usize = 64 * 1024;

/// The number of headers hyper parses without a heap allocation per request.
const HEADERS_ON_STACK: usize = 100;

pub(super) struct Serving {
    pub(super) dispatcher: Arc<Dispatcher>,
    pub(super) http: http1::Builder,
    #[cfg(feature = "http2")]
    pub(super) http2: http2::Builder<Tasks>,
    pub(super) limits: Limits,
    pub(super) stop: Arc<Stop>,
    /// One permit per connection; all of them are back when the last one has ended.
    pub(super) slots: Arc<Semaphore>,
    pub(super) max_connections: u32,
    pub(super) drain: Duration,
}

impl Serving {
    pub(super) fn new(running: &Running) -> Arc<Self> {
        let settings = &running.settings;
        let max_connections = u32::try_from(settings.max_connections).unwrap_or(u32::MAX).max(1);
        Arc::new(Self {
            http: http(settings),
            #[cfg(feature = "http2")]
            http2: super::http2::builder(settings),
            limits: Limits { head: settings.header_read_timeout, idle: settings.idle_timeout },
            stop: Arc::default(),
            slots: Arc::new(Semaphore::new(max_connections as usize)),
            max_connections,
            drain: settings.drain,
            dispatcher: Arc::clone(&running.dispatcher),
        })
    }
}

/// * No `header_read_timeout`: it arms a timer per request and cannot tell an idle connection from a stalled
///   head; the watchdog does both for less.
/// * No `pipeline_flush`: it holds a finished answer back while part of the next head has arrived, and lets the
///   write buffer of a streamed one grow without bound meanwhile.
/// * `half_close`, for hyper looks for the end of a client that it answers by reading on, which takes a new buffer as
///   long as the request is in the last one; the wire looks without reading.
/// * `max_headers` only above what hyper keeps on its stack; up to there `dispatch` refuses what is too much.
fn http(settings: &Settings) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(None)
        .half_close(true)
        .writev(false)
        .max_buf_size(settings.max_header_bytes.saturating_mul(2).max(BUFFER));
    if settings.max_headers > HEADERS_ON_STACK {
        http.max_headers(settings.max_headers.saturating_add(28));
    }
    http
}
