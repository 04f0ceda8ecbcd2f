//! The preface of HTTP/2 (RFC 9113 §3.4), told from a request of HTTP/1.1 by the first bytes of a connection.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Whether a connection that HTTP/1.1 gave up speaks HTTP/2.
pub(super) fn begins(read: &[u8]) -> bool {
    read.starts_with(PREFACE)
}

/// What has come of a preface. hyper gives a connection back untouched if it sees all of one at once, so the beginning
/// of one is held back until more tells what it is.
#[derive(Debug)]
pub(super) struct Expected {
    /// So many bytes of it; `None` when it is known what the connection speaks.
    held: Option<usize>,
}

impl Expected {
    pub(super) fn new() -> Self {
        Self { held: Some(0) }
    }

    #[inline]
    pub(super) fn is_open(&self) -> bool {
        self.held.is_some()
    }

    /// Reads on until it is known, or nothing more comes. `heard` is told of what is held back.
    pub(super) fn poll_read(
        &mut self,
        socket: &mut (impl AsyncRead + Unpin),
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
        heard: impl Fn(),
    ) -> Poll<io::Result<()>> {
        let start = buf.filled().len();
        while let Some(held) = self.held {
            let known = PREFACE.get(..held.min(buf.remaining())).unwrap_or_default();
            buf.put_slice(known);
            let read = Pin::new(&mut *socket).poll_read(cx, buf);
            let Poll::Ready(Ok(())) = read else {
                buf.set_filled(start);
                return read;
            };
            let all = buf.filled().get(start..).unwrap_or_default();
            let is_begun = all.len() > held && all.len() < PREFACE.len() && PREFACE.starts_with(all);
            self.held = is_begun.then_some(all.len());
            if is_begun {
                heard();
                buf.set_filled(start);
            }
        }
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;

    /// A socket that brings these pieces, then nothing.
    struct Pieces(VecDeque<&'static [u8]>);

    impl AsyncRead for Pieces {
        fn poll_read(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            match self.0.pop_front() {
                Some(piece) => buf.put_slice(piece),
                None => return Poll::Pending,
            }
            Poll::Ready(Ok(()))
        }
    }

    fn read(pieces: &[&'static [u8]]) -> Option<Vec<u8>> {
        let mut socket = Pieces(pieces.iter().copied().collect());
        let (mut expected, mut room) = (Expected::new(), [0; 64]);
        let mut buf = ReadBuf::new(&mut room);
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let read = expected.poll_read(&mut socket, &mut cx, &mut buf, || ());
        assert_eq!(read.is_pending(), expected.is_open());
        read.is_ready().then(|| buf.filled().to_vec())
    }

    #[test]
    fn a_preface_is_given_on_whole_and_everything_else_at_once() {
        for (pieces, expected) in [
            (&[PREFACE][..], Some(PREFACE)),
            (&[b"PRI * HTTP/2.0\r\n\r\n", b"SM\r\n\r\nmore"], Some(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nmore")),
            (&[b"P", b"R", b"I", b" * HTTP/2.0\r\n\r\nSM\r\n\r\n"], Some(PREFACE)),
            (&[b"GET / HTTP/1.1\r\n"], Some(b"GET / HTTP/1.1\r\n")),
            (&[b"P", b"OST / HTTP/1.1"], Some(b"POST / HTTP/1.1")),
            (&[b"PRI * HTTP/1.1\r\n"], Some(b"PRI * HTTP/1.1\r\n")),
            (&[b"PRI", b""], Some(b"PRI")),
            (&[b""], Some(b"")),
            (&[b"PRI * HTTP/2.0\r\n"], None),
            (&[], None),
        ] {
            assert_eq!(read(pieces).as_deref(), expected, "{pieces:?}");
        }
    }
}
