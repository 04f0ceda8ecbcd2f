//! One body type for requests and answers, so that the common ones are never boxed.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use pin_project_lite::pin_project;

use super::received::Received;

/// What a body may fail with while it is read.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request or of an answer.
///
/// ```
/// use cullinan::Body;
///
/// let body = Body::from("hello");
/// assert_eq!(body.as_bytes(), Some(b"hello".as_slice()));
/// ```
#[derive(Default)]
pub struct Body(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Full(Bytes),
    Received(Received),
    Incoming(Incoming),
    Stream(Streamed),
    Endless(Streamed),
}

type Streamed = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

impl Body {
    /// A body without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Kind::Empty)
    }

    /// Takes any other body; its frames pass through one at a time and are never collected.
    pub fn stream<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        Self(Kind::Stream(Box::pin(AnyError { body })))
    }

    /// The same for one that goes on for as long as its client stays. The server ends it between two frames when it shuts
    /// down, as if it were over.
    pub fn endless<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        Self(Kind::Endless(Box::pin(AnyError { body })))
    }

    /// The bytes, when the whole body is in memory: `None` for one that still has to arrive.
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Empty => Some(&[]),
            Kind::Full(bytes) => Some(bytes),
            Kind::Received(_) | Kind::Incoming(_) | Kind::Stream(_) | Kind::Endless(_) => None,
        }
    }

    /// The next bytes. Trailers are passed over.
    pub(crate) fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            let frame = match &mut self.0 {
                Kind::Received(received) => {
                    ready!(received.poll_frame(cx)).transpose().map_err(BoxError::from)
                }
                _ => ready!(Pin::new(&mut *self).poll_frame(cx)).transpose(),
            };
            match frame.map(|frame| frame.map(Frame::into_data)) {
                Ok(None) => return Poll::Ready(None),
                Ok(Some(Ok(data))) => return Poll::Ready(Some(Ok(data))),
                Ok(Some(Err(_))) => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    /// The same body as one that ends with the server.
    pub(crate) fn into_endless(self) -> Self {
        match self.0 {
            Kind::Stream(stream) => Self(Kind::Endless(stream)),
            kind => Self(kind),
        }
    }

    /// Whether it ends with the server.
    pub(crate) fn is_endless(&self) -> bool {
        matches!(self.0, Kind::Endless(_))
    }

    /// Whether frames may still be produced after the head has been sent.
    #[inline]
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self.0, Kind::Received(_) | Kind::Incoming(_) | Kind::Stream(_) | Kind::Endless(_))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    #[inline]
    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Kind::Empty => Poll::Ready(None),
            // An empty one is over.
            Kind::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Full(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Received(received) => {
                let frame = ready!(received.poll_frame(cx));
                Poll::Ready(frame.map(|frame| frame.map_err(BoxError::from)))
            }
            Kind::Incoming(incoming) => {
                let frame = ready!(Pin::new(incoming).poll_frame(cx));
                Poll::Ready(frame.map(|frame| frame.map_err(BoxError::from)))
            }
            Kind::Stream(stream) | Kind::Endless(stream) => stream.as_mut().poll_frame(cx),
        }
    }

    #[inline]
    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Full(bytes) => bytes.is_empty(),
            Kind::Received(received) => received.is_end_stream(),
            Kind::Incoming(incoming) => incoming.is_end_stream(),
            Kind::Stream(stream) | Kind::Endless(stream) => stream.is_end_stream(),
        }
    }

    #[inline]
    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Received(received) => received.size_hint(),
            Kind::Incoming(incoming) => incoming.size_hint(),
            Kind::Stream(stream) | Kind::Endless(stream) => stream.size_hint(),
        }
    }
}

pin_project! {
    /// A body whose errors are boxed.
    struct AnyError<B> {
        #[pin]
        body: B,
    }
}

impl<B: http_body::Body<Data = Bytes, Error: Into<BoxError>>> http_body::Body for AnyError<B> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.project().body.poll_frame(cx).map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Empty => f.write_str("Body::Empty"),
            Kind::Full(bytes) => write!(f, "Body::Full({} bytes)", bytes.len()),
            Kind::Received(_) | Kind::Incoming(_) => f.write_str("Body::Incoming"),
            Kind::Stream(_) => f.write_str("Body::Stream"),
            Kind::Endless(_) => f.write_str("Body::Endless"),
        }
    }
}

impl From<Incoming> for Body {
    fn from(incoming: Incoming) -> Self {
        if http_body::Body::is_end_stream(&incoming) { Self::empty() } else { Self(Kind::Incoming(incoming)) }
    }
}

impl From<Received> for Body {
    fn from(received: Received) -> Self {
        Self(Kind::Received(received))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Kind::Full(bytes.into()))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self(Kind::Full(text.into()))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self(Kind::Full(Bytes::from_static(text.as_bytes())))
    }
}
