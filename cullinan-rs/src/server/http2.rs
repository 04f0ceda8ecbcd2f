//! A connection that speaks HTTP/2 (RFC 9113): hyper drives it, a watch ends it when nobody asks for anything.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::server::conn::http2;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep_until};

use super::replay::Replay;
use super::serving::Serving;
use super::stop::{Stage, unless_closed};
use super::streams::{Streams, Tally};
use super::uptake::Tasks;
use crate::app::Settings;

/// Requests of one connection at a time.
const MAX_STREAMS: u32 = 128;

/// A client that does not answer a ping for so long is gone, also while it is being answered.
const PING_EVERY: Duration = Duration::from_secs(30);
const PING_TIMEOUT: Duration = Duration::from_secs(20);

/// How much of a body may wait in hyper for its client, for each request.
const SEND_BUFFER: usize = 64 * 1024;
/// How much of a body may come before its handler takes it: of one request, and of all.
const WINDOW: u32 = 256 * 1024;
const CONNECTION_WINDOW: u32 = 1024 * 1024;

/// What HPACK counts for a header besides its name and value (RFC 7541 §4.1).
const OVERHEAD: usize = 32;

/// A limit that is too long for the clock.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);
/// A limit of nothing is looked at again so often while a request is answered.
const SOON: Duration = Duration::from_millis(1);

/// How long a client may take to notice that it is asked to go.
const LEAVING: Duration = Duration::from_secs(2);

/// Limits as for HTTP/1.1. Heads a little above them are let in, so that the answer is a problem; hyper itself answers
/// longer ones with a bare 431, and keeps what resets may cost within bounds.
pub(super) fn builder(settings: &Settings) -> http2::Builder<Tasks> {
    let mut http = http2::Builder::new(Tasks { idle: settings.idle_timeout });
    let fields = settings.max_headers.saturating_add(8).saturating_mul(OVERHEAD);
    let list =
        settings.max_header_bytes.saturating_mul(2).saturating_add(settings.max_uri).saturating_add(fields);
    http.timer(TokioTimer::new())
        .max_concurrent_streams(MAX_STREAMS)
        .max_header_list_size(u32::try_from(list).unwrap_or(u32::MAX))
        .initial_stream_window_size(WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_send_buf_size(SEND_BUFFER)
        .keep_alive_interval(PING_EVERY)
        .keep_alive_timeout(PING_TIMEOUT);
    http
}

/// Serves a connection from which its preface has been read.
pub(super) async fn serve<S>(socket: S, read: Bytes, peer: Option<SocketAddr>, serving: &Arc<Serving>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let tally = Arc::new(Tally::default());
    let (dispatcher, stop) = (Arc::clone(&serving.dispatcher), Arc::clone(&serving.stop));
    let streams = Streams { dispatcher, peer, tally: Arc::clone(&tally), stop };
    let socket = TokioIo::new(Replay::new(socket, read));
    let mut connection = serving.http2.serve_connection(socket, streams);
    let mut draining = pin!(serving.stop.reached(Stage::Draining));
    let (mut watch, mut is_told) = (Watch::new(serving.limits.idle), false);
    let work = poll_fn(|cx| {
        loop {
            if Pin::new(&mut connection).poll(cx).is_ready() {
                return Poll::Ready(());
            }
            let is_stopping = !is_told && draining.as_mut().poll(cx).is_ready();
            if !is_stopping && watch.poll(&tally, cx).is_pending() {
                return Poll::Pending;
            }
            if std::mem::replace(&mut is_told, true) {
                // The client does not heed it.
                return Poll::Ready(());
            }
            Pin::new(&mut connection).graceful_shutdown();
            watch = Watch::new(LEAVING);
        }
    });
    unless_closed(&serving.stop, work).await;
}

/// Tells when nobody has asked for anything in a while.
struct Watch {
    limit: Duration,
    /// How many requests there had been when it was looked last.
    seen: usize,
    since: Instant,
    alarm: Pin<Box<Sleep>>,
}

impl Watch {
    fn new(limit: Duration) -> Self {
        let now = Instant::now();
        Self { limit, seen: 0, since: now, alarm: Box::pin(sleep_until(now)) }
    }

    fn poll(&mut self, tally: &Tally, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let (now, begun, is_busy) = (Instant::now(), tally.begun(), tally.is_busy());
            if is_busy || begun != self.seen {
                (self.seen, self.since) = (begun, now);
            }
            let end = self.since.checked_add(self.limit);
            if end.is_some_and(|end| end <= now) && !is_busy {
                return Poll::Ready(());
            }
            let end = end.unwrap_or(now + FAR).max(now + SOON);
            if self.alarm.is_elapsed() || end < self.alarm.deadline() {
                self.alarm.as_mut().reset(end);
            }
            ready!(self.alarm.as_mut().poll(cx));
        }
    }
}
