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

/// How long it may take altogether, however steadily the client takes what waits.
const LONGEST: Duration = Duration::from_secs(120);

/// What a handler had said when the conversation ended.
#[derive(Debug, Default)]
pub(super) struct Rest {
    messages: Vec<Wire>,
    /// The close that it asked for behind them.
    pub(super) close: Option<Close>,
}

impl Rest {
    /// Nothing can be said any more.
    pub(super) fn of(mut commands: Receiver<Command>) -> Self {
        commands.close();
        let mut rest = Self::default();
        while let Ok(command) = commands.try_recv() {
            match command {
                Command::Send(message) => rest.messages.push(message),
                Command::Close(close) => {
                    rest.close = Some(close);
                    break;
                }
            }
        }
        rest
    }
}

/// Ends the conversation. What waits to be sent is waited for as long as the client takes something within `idle`.
pub(super) async fn say<S: AsyncRead + AsyncWrite + Unpin>(
    mut line: Line<S>,
    rest: Rest,
    end: End,
    close: Close,
    idle: Duration,
) {
    match end {
        End::Stuck | End::Lost => return,
        End::Handled | End::Stopping => {
            if !matches!(timeout(LONGEST, empty(&mut line, rest, idle)).await, Ok(true)) {
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
async fn empty<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, rest: Rest, idle: Duration) -> bool {
    for message in rest.messages {
        // Whatever the last one left in the buffer goes first, so that no more than one waits there.
        if !taken(line, idle).await || Pin::new(&mut *line).start_send(message).is_err() {
            return false;
        }
    }
    taken(line, idle).await
}

/// Whether the client takes what is in the buffer, something of it within each `idle`.
async fn taken<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, idle: Duration) -> bool {
    loop {
        let before = line.get_ref().written;
        let flushing = poll_fn(|cx| Pin::new(&mut *line).poll_flush(cx));
        match timeout(idle, flushing).await {
            Ok(flushed) => return flushed.is_ok(),
            Err(_) if line.get_ref().written == before => return false,
            Err(_) => {}
        }
    }
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

#[cfg(test)]
mod tests {
    use tokio::io::{DuplexStream, duplex};
    use tokio::time::{Instant, sleep};
    use tokio_tungstenite::WebSocketStream;
    use tokio_tungstenite::tungstenite::protocol::Role;

    use super::*;
    use crate::websocket::meter::Meter;

    const IDLE: Duration = Duration::from_secs(10);
    /// What waits to be sent, with its head.
    const FRAME: usize = 4 + 1000;

    /// How long a farewell takes whose client takes so many bytes each time, and what it takes.
    async fn said_to(takes: usize, every: Duration) -> (Duration, Vec<u8>) {
        let (near, mut far) = duplex(1);
        let line = WebSocketStream::from_raw_socket(Meter::new(near), Role::Server, None).await;
        let rest = Rest { messages: vec![Wire::binary(vec![7; 1000])], close: None };
        let start = Instant::now();
        let saying = async {
            say(line, rest, End::Handled, Close::NORMAL, IDLE).await;
            start.elapsed()
        };
        tokio::join!(saying, take(&mut far, takes, every))
    }

    async fn take(far: &mut DuplexStream, takes: usize, every: Duration) -> Vec<u8> {
        let (mut taken, mut byte) = (Vec::new(), [0]);
        loop {
            sleep(every).await;
            for _ in 0..takes {
                match far.read(&mut byte).await {
                    Ok(1) => taken.extend(byte),
                    _ => return taken,
                }
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_takes_a_little_now_and_then_is_left_at_the_bound() {
        let (span, taken) = said_to(1, IDLE / 2).await;
        assert_eq!(span, LONGEST);
        assert!(taken.len() < FRAME / 10, "{} bytes", taken.len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_takes_nothing_is_left_as_an_idle_one() {
        let (span, taken) = said_to(1, 20 * LONGEST).await;
        // The pipe itself has taken a byte, as a kernel does.
        assert_eq!((span, taken.len()), (2 * IDLE, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_takes_all_within_the_bound_is_told_the_close() {
        let (span, taken) = said_to(100, IDLE).await;
        assert!(span < LONGEST, "{span:?}");
        // RFC 6455 §5.5.1: a close of two bytes, the code 1000.
        assert_eq!(taken[FRAME..], [0x88, 2, 0x03, 0xe8]);
    }
}
