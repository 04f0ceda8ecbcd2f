//! A body of several parts while it arrives.

use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use http::StatusCode;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use tokio::time::timeout_at;

use super::head::RequestHead;
use super::incoming::{Incoming, unread};
use crate::codec::multipart::{Boundary, Event, Parser, Trouble, is_form_data};
use crate::error::{Error, Result};
use crate::fault::{Fault, In};
use crate::upload::Spool;

/// Reads a body of several parts, event by event.
pub(crate) struct PartReader {
    incoming: Incoming,
    parser: Parser,
    is_over: bool,
    /// What ended the reading.
    trouble: Option<Trouble>,
}

impl PartReader {
    /// Reads `incoming`, whose parts stand between boundaries.
    pub(crate) fn new(incoming: Incoming, boundary: &Boundary) -> Self {
        Self { incoming, parser: Parser::new(boundary), is_over: false, trouble: None }
    }

    /// Whether there is no body at all, before anything else is asked.
    pub(crate) async fn is_empty(&mut self) -> Result<bool> {
        let first = self.incoming.next().await?;
        Ok(first.map(|chunk| self.parser.push(chunk)).is_none())
    }

    /// The next event; after the last it is the last again.
    pub(crate) async fn next(&mut self) -> Result<Event> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    /// The next event, while what has come of a file is kept: what waits in memory goes to the disk if it has to wait
    /// for long.
    pub(crate) async fn next_for(&mut self, spool: &mut Spool) -> Result<Event> {
        if let Poll::Ready(event) = poll_fn(|cx| Poll::Ready(self.poll_next(cx))).await {
            return event;
        }
        if let Some(patience) = spool.patience() {
            if let Ok(event) = timeout_at(patience, self.next()).await {
                return event;
            }
            spool.rest().await?;
        }
        self.next().await
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Event>> {
        if self.is_over {
            return Poll::Ready(Ok(Event::End));
        }
        if let Some(trouble) = self.trouble {
            return Poll::Ready(Err(refused(trouble)));
        }
        loop {
            match self.parser.next() {
                Err(trouble) => {
                    self.trouble = Some(trouble);
                    return Poll::Ready(Err(refused(trouble)));
                }
                Ok(Some(event)) => {
                    self.is_over = event == Event::End;
                    return Poll::Ready(Ok(event));
                }
                Ok(None) => match ready!(self.incoming.poll_next(cx))? {
                    Some(chunk) => self.parser.push(chunk),
                    None => self.parser.finish(),
                },
            }
        }
    }
}

impl fmt::Debug for PartReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartReader")
    }
}

/// The boundary of a request that has one: `None` for another content type than `multipart/form-data`, 400
/// `malformed` for that one without a usable boundary.
pub(crate) fn boundary(head: &RequestHead) -> Option<Result<Boundary>> {
    let content_type = head.content_type()?;
    if !is_form_data(content_type.as_bytes()) {
        return None;
    }
    let boundary = content_type.to_str().ok().and_then(Boundary::of);
    Some(boundary.ok_or_else(|| {
        let fault =
            Fault::new(In::Header, "content-type", "malformed", "has no boundary of 1 to 70 characters");
        Error::from(fault)
    }))
}

/// Whether the head says that a body will come (RFC 9112 §6).
pub(crate) fn has_body(head: &RequestHead) -> bool {
    let headers = head.headers();
    headers.contains_key(TRANSFER_ENCODING)
        || headers.get(CONTENT_LENGTH).is_some_and(|length| length.as_bytes() != b"0")
}

/// What a broken format is to the client: a broken limit is 413, all else 400 `malformed`. The rest stays unread.
#[cold]
fn refused(trouble: Trouble) -> Error {
    unread(broken(trouble))
}

/// The same of a body that is all there.
#[cold]
pub(crate) fn broken(trouble: Trouble) -> Error {
    match trouble.is_limit() {
        true => Error::new(StatusCode::PAYLOAD_TOO_LARGE).with_detail(trouble.to_string()),
        false => Fault::malformed(In::Body, "body", trouble.to_string()).with_pointer("#").into(),
    }
}
