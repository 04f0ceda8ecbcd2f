//! The body of an answer that is made of a stream: each item is written when the client can take it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Frame;
use pin_project_lite::pin_project;

use crate::body::BoxError;
use crate::error::Error;

pin_project! {
    /// A stream as a body. An error of its own, or one of writing an item, is the last it says.
    pub(super) struct Flow<S, W> {
        #[pin]
        stream: S,
        write: W,
        is_over: bool,
    }
}

impl<S, W> Flow<S, W> {
    pub(super) fn new<T, E>(stream: S, write: W) -> Self
    where
        S: Stream<Item = Result<T, E>>,
        W: FnMut(T) -> Result<Bytes, BoxError>,
    {
        Self { stream, write, is_over: false }
    }
}

impl<S, W, T, E> http_body::Body for Flow<S, W>
where
    S: Stream<Item = Result<T, E>>,
    W: FnMut(T) -> Result<Bytes, BoxError>,
    E: Into<Error>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.project();
        if *this.is_over {
            return Poll::Ready(None);
        }
        let piece = match ready!(this.stream.poll_next(cx)) {
            Some(Ok(item)) => Some((this.write)(item)),
            Some(Err(error)) => Some(Err(private(&error.into()))),
            None => None,
        };
        *this.is_over = !matches!(piece, Some(Ok(_)));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_over
    }
}

/// What the log says of it: the client is told nothing any more.
fn private(error: &Error) -> BoxError {
    format!("{error:#}").into()
}
