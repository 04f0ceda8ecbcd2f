//! The socket, with what passes over it noted, watched while a request is answered, and closed so that the last answer
//! arrives.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::task::coop::has_budget_remaining;

#[cfg(feature = "http2")]
use super::preface::Expected;
use super::pulse::Pulse;

const TIMED_OUT: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// What a connection is made of.
pub(super) trait Socket: AsyncRead + AsyncWrite + Unpin {
    /// Reads without taking; 0 bytes at the end.
    fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
}

impl Socket for TcpStream {
    fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {
        self.poll_peek(cx, buf)
    }
}

/// What would be read next.
enum Ahead {
    Bytes,
    /// The client has closed its side, or the connection is broken.
    End,
}

pub(super) struct Wire<S> {
    socket: S,
    pulse: Arc<Pulse>,
    /// There is more to read, and nobody has since it was seen.
    has_more: bool,
    #[cfg(feature = "http2")]
    preface: Expected,
}

impl<S: Socket> Wire<S> {
    pub(super) fn new(socket: S, pulse: Arc<Pulse>) -> Self {
        Self {
            socket,
            pulse,
            has_more: false,
            #[cfg(feature = "http2")]
            preface: Expected::new(),
        }
    }

    /// The socket, for whoever takes the connection over.
    #[cfg(any(feature = "http2", feature = "ws"))]
    pub(super) fn into_socket(self) -> S {
        self.socket
    }

    /// Answers 408 to a head that never ended (RFC 9110 §15.5.9), if the client takes it at once.
    pub(super) fn refuse_late_head(&mut self) {
        let _ = Pin::new(&mut self.socket).poll_write(&mut Context::from_waker(Waker::noop()), TIMED_OUT);
    }

    /// An error when the client of a request that is waited for has gone: it closed its side, or reset the connection. One
    /// that has sent more is there as long as that is not read, and a request that broke off is its reader's to hear of.
    #[inline(never)]
    fn look_for_client(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        match self.peek(cx) {
            Poll::Ready(Ahead::End) if self.pulse.was_request_whole() => {
                Err(ErrorKind::ConnectionAborted.into())
            }
            ahead => {
                self.has_more = matches!(ahead, Poll::Ready(Ahead::Bytes));
                Ok(())
            }
        }
    }

    fn peek(&self, cx: &mut Context<'_>) -> Poll<Ahead> {
        let mut byte = [0];
        self.socket.poll_peek(cx, &mut ReadBuf::new(&mut byte)).map(|seen| match seen {
            Ok(1..) => Ahead::Bytes,
            _ => Ahead::End,
        })
    }

    /// Closing a socket with unread bytes resets it, and the reset may overtake the answer to them, so what the
    /// client still sends is read and thrown away until it closes (RFC 9112 §9.6); the watchdog bounds the wait.
    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let mut scrap = [0; 4096];
        loop {
            let mut buf = ReadBuf::new(&mut scrap);
            match ready!(Pin::new(&mut self.socket).poll_read(cx, &mut buf)) {
                Ok(()) if !buf.filled().is_empty() => {}
                _ => return Poll::Ready(()),
            }
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        self.has_more = false;
        #[cfg(feature = "http2")]
        if self.preface.is_open() {
            let Self { socket, pulse, preface, .. } = &mut *self;
            let read = preface.poll_read(socket, cx, buf, || pulse.heard());
            if buf.filled().len() > before {
                pulse.heard();
            }
            return read;
        }
        let read = Pin::new(&mut self.socket).poll_read(cx, buf);
        if buf.filled().len() > before {
            self.pulse.heard();
        }
        read
    }
}

impl<S: Socket> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.socket).poll_write(cx, buf);
        match written {
            Poll::Ready(_) => self.pulse.wrote(),
            Poll::Pending => self.pulse.blocked(),
        }
        written
    }

    /// hyper flushes at the end of each turn, also if it has written nothing; not as long as the socket takes no more, when
    /// the watchdog looks after it.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.pulse.is_waiting() && !self.has_more {
            self.look_for_client(cx)?;
        }
        Pin::new(&mut self.socket).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.socket).poll_shutdown(cx))?;
        match self.peek(cx) {
            Poll::Ready(Ahead::Bytes) => self.pulse.heard(),
            // Nothing was looked at, and the task is woken for it.
            Poll::Pending if !has_budget_remaining() => return Poll::Pending,
            _ => {}
        }
        if self.pulse.is_talked_over() {
            self.pulse.linger();
            ready!(self.poll_linger(cx));
        }
        Poll::Ready(Ok(()))
    }
}
