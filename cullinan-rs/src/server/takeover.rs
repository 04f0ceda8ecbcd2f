//! A connection that a WebSocket has taken over: it keeps its slot, and the server's stop ends it.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};

use super::stop::{Stage, Stop};
use crate::websocket::Session;

/// Runs the session: it is told when the server stops, and dropped at the bound of the drain.
pub(super) async fn run<S>(session: Session, socket: S, read: Bytes, stop: &Stop)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut running = pin!(session.run(socket, read, stop.reached(Stage::Draining)));
    let mut closed = pin!(stop.reached(Stage::Closed));
    poll_fn(|cx| match closed.as_mut().poll(cx) {
        Poll::Ready(()) => Poll::Ready(()),
        Poll::Pending => running.as_mut().poll(cx),
    })
    .await;
}
