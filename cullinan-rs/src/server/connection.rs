//! One connection: hyper drives it, the watchdog bounds its waits, the server's stop ends it.

use std::future::{Future, poll_fn};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Poll, ready};

use hyper_util::rt::TokioIo;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep_until};

use super::pulse::{Phase, Pulse};
use super::service::Service;
use super::serving::Serving;
use super::stop::Stage;
#[cfg(any(feature = "http2", feature = "ws"))]
use super::takeover;
use super::waker::Registered;
use super::watchdog::Watchdog;
use super::wire::{Socket, Wire};

enum End {
    /// Closed by hyper: the client is gone, refused or answered for the last time.
    Done,
    Stopped,
    TooLong(Phase),
}

/// Holds on to the connection's slot until it has ended.
pub(super) async fn serve<S>(
    socket: S,
    peer: Option<SocketAddr>,
    serving: Arc<Serving>,
    _slot: OwnedSemaphorePermit,
) where
    S: Socket,
{
    let pulse = Arc::new(Pulse::new(&serving.stop));
    let service = Service { dispatcher: Arc::clone(&serving.dispatcher), peer, pulse: Arc::clone(&pulse) };
    let wire = TokioIo::new(Wire::new(socket, Arc::clone(&pulse)));
    let mut connection = serving.http.serve_connection(wire, service);
    let mut watchdog = Watchdog::new(serving.limits);
    let mut sleep = pin!(sleep_until(Instant::now()));
    let mut moved = pin!(serving.stop.moved());
    let (mut turn, mut told) = (pin!(yield_now()), false);

    let end = poll_fn(|cx| {
        let mut registered = pulse.waker.polled_with(cx);
        loop {
            // What hyper reports is the client's doing: gone, or not speaking HTTP/1.1.
            if Pin::new(&mut connection).poll(cx).is_ready() {
                return Poll::Ready(End::Done);
            }
            if registered == Registered::Lost && moved.as_mut().poll(cx).is_ready() {
                moved.set(serving.stop.moved());
                continue;
            }
            match serving.stop.stage() {
                Stage::Draining if !told => {
                    // A turn of the I/O driver brings in what the client had sent before the stop.
                    ready!(turn.as_mut().poll(cx));
                    told = true;
                    Pin::new(&mut connection).graceful_shutdown();
                    moved.set(serving.stop.moved());
                    registered = Registered::Lost;
                }
                Stage::Closed => return Poll::Ready(End::Stopped),
                _ => return watchdog.poll(pulse.phase(), sleep.as_mut(), registered, cx).map(End::TooLong),
            }
        }
    });
    let (end, parts) = (end.await, connection.into_parts());
    match end {
        End::TooLong(Phase::Head(_)) => parts.io.into_inner().refuse_late_head(),
        #[cfg(any(feature = "http2", feature = "ws"))]
        End::Done => takeover::go_on(parts.io.into_inner(), parts.read_buf, &pulse, peer, &serving).await,
        _ => {}
    }
}
