//! The closing handshake (RFC 6455 §7.1): what waits is sent, the close is said and answered, the connection is closed.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_util::{Sink, Stream};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::mpsc::Receiver;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::{Error as WireError, Message as Wire};

use super::close::Close;
use super::end::End;
use super::line::Command;
use super::talk::Line;

/// How long a client may take to take a close and to answer it.
const ANSWER: Duration = Duration::from_secs(5);

/// How long a client is listened to that goes on sending what cannot be: closing a socket with unread bytes resets it,
/// and the reset may overtake the close.
const LINGER: Duration = Duration::from_secs(2);

/// Ends the conversation. What waits to be sent is waited for as long as the client takes something within `idle`.
pub(super) async fn say<S: AsyncRead + AsyncWrite + Unpin>(
    mut line: Line<S>,
    mut commands: Receiver<Command>,
    end: End,
    close: Close,
    idle: Duration,
) {
    commands.close();
    match end {
        End::Stuck | End::Lost => return,
        End::Handled | End::Stopping => {
            if !empty(&mut line, &mut commands, idle).await {
                return;
            }
        }
        End::Asked(_) | End::Urged(_) | End::Client(_) | End::Violated(_) | End::Silent => {}
    }
    let _ = timeout(ANSWER, part(&mut line, end, &close)).await;
}

async fn part<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, end: End, close: &Close) {
    if let End::Client(_) = end {
        // The answer is there already; nothing is to be said behind it.
        let _ = poll_fn(|cx| Pin::new(&mut *line).poll_flush(cx)).await;
        let _ = line.get_mut().shutdown().await;
        return;
    }
    if send(line, Wire::Close(Some(close.frame()))).await.is_err() {
        return;
    }
    if let End::Violated(_) = end {
        let _ = line.get_mut().shutdown().await;
        let _ = timeout(LINGER, linger(line)).await;
        return;
    }
    while let Some(Ok(message)) = poll_fn(|cx| Pin::new(&mut *line).poll_next(cx)).await {
        if message.is_close() {
            break;
        }
    }
    let _ = line.get_mut().shutdown().await;
}

/// Sends what waits; whether the client took it.
async fn empty<S: AsyncRead + AsyncWrite + Unpin>(
    line: &mut Line<S>,
    commands: &mut Receiver<Command>,
    idle: Duration,
) -> bool {
    while let Ok(Command::Send(message)) = commands.try_recv() {
        let mut sending = std::pin::pin!(send(line, message));
        if !matches!(timeout(idle, &mut sending).await, Ok(Ok(()))) {
            return false;
        }
    }
    true
}

async fn send<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, message: Wire) -> Result<(), WireError> {
    poll_fn(|cx| Pin::new(&mut *line).poll_ready(cx)).await?;
    Pin::new(&mut *line).start_send(message)?;
    poll_fn(|cx| Pin::new(&mut *line).poll_flush(cx)).await
}

async fn linger<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>) {
    let mut scrap = [0; 4096];
    while let Ok(1..) = line.get_mut().read(&mut scrap).await {}
}
