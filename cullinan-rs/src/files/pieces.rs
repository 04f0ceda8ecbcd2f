//! A part of a file as a body: read piece by piece where it may block, as fast as the client takes it.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::body::BoxError;

/// As much is read at once, and lies in memory.
const PIECE: u64 = 64 * 1024;

/// A part of a file. It has been told how long it is by the time it is read: a file that has become shorter since is an
/// error, which ends the connection. Dropped, it closes the file, behind the piece that is being read.
pub(super) struct Pieces {
    state: State,
    left: u64,
}

enum State {
    Closed,
    Open(File, Option<u64>),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
}

impl Pieces {
    /// So many bytes from `start` on.
    pub(super) fn new(file: File, start: u64, length: u64) -> Self {
        Self { state: State::Open(file, Some(start).filter(|start| *start > 0)), left: length }
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        loop {
            self.state = match std::mem::replace(&mut self.state, State::Closed) {
                State::Open(file, start) if self.left > 0 => {
                    let length = self.left.min(PIECE);
                    State::Reading(spawn_blocking(move || read(file, start, length)))
                }
                State::Open(..) | State::Closed => return Poll::Ready(Ok(None)),
                State::Reading(mut reading) => {
                    let Poll::Ready(done) = Pin::new(&mut reading).poll(cx) else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    let (file, piece) = done.map_err(io::Error::other)??;
                    self.left = self.left.saturating_sub(piece.len() as u64);
                    if self.left > 0 {
                        self.state = State::Open(file, None);
                    }
                    return Poll::Ready(Ok(Some(piece)));
                }
            }
        }
    }
}

fn read(mut file: File, start: Option<u64>, length: u64) -> io::Result<(File, Bytes)> {
    if let Some(start) = start {
        file.seek(SeekFrom::Start(start))?;
    }
    let mut piece = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    (&mut file).take(length).read_to_end(&mut piece)?;
    if (piece.len() as u64) < length {
        return Err(io::Error::new(ErrorKind::UnexpectedEof, "the file became shorter while it was sent"));
    }
    Ok((file, piece.into()))
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let piece = ready!(self.poll_piece(cx)).map_err(BoxError::from);
        Poll::Ready(piece.transpose().map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
