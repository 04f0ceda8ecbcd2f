//! A session: an accepted socket with its handler, run by whoever has the connection.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::sleep;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::close::{Close, is_of_the_client};
use super::end::End;
use super::farewell::{self, Rest};
use super::meter::Meter;
use super::opening::Side;
use super::rules::Rules;
use super::talk::Talk;
use crate::body::Response;
use crate::error::{Error, Result};

/// How long a handler may go on whose socket is closed.
const AFTERMATH: Duration = Duration::from_secs(30);

/// Told of what a handler failed with.
type Report = Box<dyn Fn(Error) + Send>;

/// A handler's future, and what it came to. Its panics are errors already.
pub(crate) enum Work {
    Going(Pin<Box<dyn Future<Output = Result<Response>> + Send>>),
    Done(Result<()>),
}

impl Work {
    /// Ready when it is done; may be asked again.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if let Self::Going(handler) = self {
            match handler.as_mut().poll(cx) {
                Poll::Ready(answer) => *self = Self::Done(answer.map(drop)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(())
    }

    fn close(&self) -> Close {
        match self {
            Self::Done(Err(error)) => Close::of_error(error),
            Self::Done(Ok(())) | Self::Going(_) => Close::NORMAL,
        }
    }
}

/// An accepted socket with its handler.
pub(crate) struct Session {
    work: Work,
    side: Side,
    rules: Arc<Rules>,
    report: Report,
}

impl Session {
    pub(crate) fn new(work: Work, side: Side, rules: Arc<Rules>, report: Report) -> Self {
        Self { work, side, rules, report }
    }

    /// Runs it on a connection, from which `read` has been read already, until both are done: the closing handshake and
    /// the handler. It is closed when `stopping` completes. Dropping it ends all at once.
    pub(crate) async fn run<S>(self, io: S, read: Bytes, stopping: impl Future<Output = ()>)
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let Self { mut work, side, rules, report } = self;
        let (io, config) = (Meter::new(io), Some(rules.config()));
        let line = WebSocketStream::from_partially_read(io, read.into(), Role::Server, config).await;
        let mut talk = Talk::new(line, side.0, &rules);
        let end = converse(&mut talk, &mut work, stopping).await;
        let shared = Arc::clone(&talk.shared);
        let (line, commands) = talk.into_ends();
        let rest = Rest::of(commands);
        let close = end.close(work.close(), rest.close.as_ref());
        let _ = shared.end.set(close.clone());
        let farewell = farewell::say(line, rest, end, close, rules.idle_timeout);
        finish(farewell, &mut work).await;
        if let Work::Done(Err(error)) = work
            && !is_of_the_client(&error)
        {
            report(error);
        }
    }
}

async fn converse<S>(talk: &mut Talk<S>, work: &mut Work, stopping: impl Future<Output = ()>) -> End
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut stopping = pin!(stopping);
    poll_fn(|cx| {
        if stopping.as_mut().poll(cx).is_ready() {
            return Poll::Ready(End::Stopping);
        }
        // What the handler sends then goes out in the same turn.
        if work.poll(cx).is_ready() {
            return Poll::Ready(End::Handled);
        }
        talk.poll(cx)
    })
    .await
}

/// The closing handshake, and beside it the handler, which may have something to clear away.
async fn finish(farewell: impl Future<Output = ()>, work: &mut Work) {
    let (mut farewell, mut is_said) = (pin!(farewell), false);
    let mut bound = pin!(sleep(AFTERMATH));
    poll_fn(|cx| {
        is_said = is_said || farewell.as_mut().poll(cx).is_ready();
        let is_done = work.poll(cx).is_ready();
        match is_said && (is_done || bound.as_mut().poll(cx).is_ready()) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    })
    .await;
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("rules", &self.rules).finish_non_exhaustive()
    }
}
