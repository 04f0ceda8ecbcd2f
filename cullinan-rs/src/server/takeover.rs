//! What becomes of a connection when HTTP/1.1 has done with it: a WebSocket takes it over, or it speaks HTTP/2. It keeps
//! its slot, and the server's stop ends it.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};

#[cfg(feature = "http2")]
use super::http2;
#[cfg(feature = "http2")]
use super::preface;
use super::pulse::Pulse;
use super::serving::Serving;
#[cfg(feature = "ws")]
use super::stop::{Stage, Stop, unless_closed};
use super::wire::{Socket, Wire};
#[cfg(feature = "ws")]
use crate::websocket::Session;

/// Goes on with a socket, from which bytes may have been read already. What does is boxed: the room for it would be in
/// the task of every connection.
pub(super) async fn go_on<S>(
    wire: Wire<S>,
    read: Bytes,
    pulse: &Arc<Pulse>,
    peer: Option<SocketAddr>,
    serving: &Arc<Serving>,
) where
    S: Socket,
{
    let socket = wire.into_socket();
    #[cfg(feature = "ws")]
    if let Some(session) = pulse.take_session() {
        return Box::pin(run(session, socket, read, &serving.stop)).await;
    }
    #[cfg(feature = "http2")]
    if preface::begins(&read) {
        Box::pin(http2::serve(socket, read, peer, serving)).await;
    }
    // What either of them alone has no use for.
    let _ = (pulse, peer, serving);
}

/// Runs a session: it is told when the server stops, and dropped at the bound of the drain.
#[cfg(feature = "ws")]
async fn run<S>(session: Session, socket: S, read: Bytes, stop: &Stop)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    unless_closed(stop, session.run(socket, read, stop.reached(Stage::Draining))).await;
}
