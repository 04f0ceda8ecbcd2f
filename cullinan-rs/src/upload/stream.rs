//! The bytes of a file, piece by piece.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read as _};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use super::disk::Disk;
use super::fail::joined;
use super::spool::Stored;
use crate::body::BoxError;
use crate::error::{Error, Result};

/// As much is read at once.
const PIECE: usize = 64 * 1024;

/// The bytes of a file, piece by piece. As a body it can be passed on, to a client or as an answer:
/// `cullinan::Response::new(cullinan::Body::stream(file.stream()))`.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/lines")]
/// async fn lines(file: File) -> Result<String> {
///     let (mut stream, mut lines) = (file.stream(), 0);
///     while let Some(piece) = stream.next().await? {
///         lines += piece.iter().filter(|byte| **byte == b'\n').count();
///     }
///     Ok(lines.to_string())
/// }
///
/// #[post_api(url = "/echo", status_code = 200)]
/// async fn echo(file: File) -> cullinan::Response {
///     cullinan::Response::new(cullinan::Body::stream(file.stream()))
/// }
/// ```
pub struct FileStream {
    state: State,
    left: u64,
}

enum State {
    Memory(Bytes),
    Closed(Arc<Disk>),
    Reading(JoinHandle<io::Result<(std::fs::File, Bytes)>>),
    Open(std::fs::File),
    Over,
}

impl FileStream {
    pub(super) fn new(stored: Stored, size: u64) -> Self {
        let state = match stored {
            Stored::Memory(bytes) => State::Memory(bytes),
            Stored::Disk(disk) => State::Closed(disk),
        };
        Self { state, left: size }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// 500 if the temporary file cannot be read; why stays private.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        loop {
            self.state = match std::mem::replace(&mut self.state, State::Over) {
                State::Memory(bytes) => {
                    self.left = 0;
                    return Poll::Ready(Ok(Some(bytes).filter(|bytes| !bytes.is_empty())));
                }
                State::Closed(disk) => State::Reading(spawn_blocking(move || read(disk.open()?))),
                State::Open(file) => State::Reading(spawn_blocking(move || read(file))),
                State::Over => return Poll::Ready(Ok(None)),
                State::Reading(mut reading) => {
                    let Poll::Ready(done) = Pin::new(&mut reading).poll(cx) else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    let (file, piece) = joined(done)?;
                    if piece.is_empty() {
                        self.left = 0;
                        return Poll::Ready(Ok(None));
                    }
                    self.state = State::Open(file);
                    self.left = self.left.saturating_sub(piece.len() as u64);
                    return Poll::Ready(Ok(Some(piece)));
                }
            }
        }
    }
}

fn read(mut file: std::fs::File) -> io::Result<(std::fs::File, Bytes)> {
    let mut piece = Vec::with_capacity(PIECE);
    (&mut file).take(PIECE as u64).read_to_end(&mut piece)?;
    Ok((file, piece.into()))
}

impl http_body::Body for FileStream {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let next = ready!(self.poll_next(cx)).map_err(|error: Error| BoxError::from(format!("{error:#}")));
        Poll::Ready(next.transpose().map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileStream({} bytes)", self.left)
    }
}
