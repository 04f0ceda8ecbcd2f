//! The accept loop: as many connections as there are slots, whatever goes wrong with one of them.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::sleep;

use super::connection;
use super::serving::Serving;
use crate::app::log_line;

/// How long to wait when the process or the machine is out of descriptors or memory: connections end meanwhile,
/// and a loop without a pause would only burn what is left.
const PAUSE: Duration = Duration::from_millis(100);

/// Accepts until `shutdown` completes. The listener is closed on return; what had connected by then is served.
pub(super) async fn until(shutdown: impl Future<Output = ()>, listener: TcpListener, serving: &Arc<Serving>) {
    {
        let mut shutdown = pin!(shutdown);
        let mut accepting = pin!(forever(&listener, serving));
        poll_fn(|cx| match shutdown.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => accepting.as_mut().poll(cx).map(|never| match never {}),
        })
        .await;
    }
    if let Ok(listener) = listener.into_std() {
        empty_backlog(&listener, serving);
    }
}

/// At the limit nothing is accepted: the kernel's backlog holds newcomers until a slot is free.
async fn forever(listener: &TcpListener, serving: &Arc<Serving>) -> Infallible {
    let mut failing = false;
    loop {
        let Ok(slot) = Arc::clone(&serving.slots).acquire_owned().await else {
            return std::future::pending().await; // slots are never closed
        };
        match listener.accept().await {
            Ok((stream, peer)) => {
                failing = false;
                start(stream, peer, serving, slot);
            }
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                // Once for as long as it lasts: it is tried again many times a second.
                if !std::mem::replace(&mut failing, true) {
                    log_line(format!("connections cannot be accepted: {error}"));
                }
                sleep(PAUSE).await;
            }
        }
    }
}

/// Clients that the kernel has already told "connected" may have sent their request: closing the listener on
/// them would reset it.
fn empty_backlog(listener: &std::net::TcpListener, serving: &Arc<Serving>) {
    while let Ok(slot) = Arc::clone(&serving.slots).try_acquire_owned() {
        let accepted = listener.accept().and_then(|(stream, peer)| {
            stream.set_nonblocking(true)?;
            Ok((TcpStream::from_std(stream)?, peer))
        });
        match accepted {
            Ok((stream, peer)) => start(stream, peer, serving, slot),
            Err(error) if is_of_one_connection(&error) => {}
            Err(_) => return,
        }
    }
}

fn start(stream: TcpStream, peer: SocketAddr, serving: &Arc<Serving>, slot: OwnedSemaphorePermit) {
    // Answers are written whole: waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    tokio::spawn(connection::serve(stream, Some(peer), Arc::clone(serving), slot));
}

/// The client was gone before it was accepted: nothing is wrong with the listener.
fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionAborted
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionRefused
            | ErrorKind::Interrupted
    )
}
