//! Reading a body into memory: never more than the limit, never slower than bearable.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{CONNECTION, HeaderValue};
use http_body::{Body as _, Frame};
use tokio::time::{Instant, timeout_at};

use super::settings::MIN_BODY_RATE;
use crate::body::{Body, BoxError};
use crate::error::{Error, Result};

type Read = std::result::Result<Frame<Bytes>, BoxError>;

/// 413 for a body that is announced to be longer than `limit`.
pub(super) fn check_length(announced: u64, limit: u64) -> Result<()> {
    if announced > limit { Err(too_large(limit)) } else { Ok(()) }
}

/// An answer that leaves the body unread ends the connection, and says so (RFC 9112 §9.6).
pub(super) fn unread(error: Error) -> Error {
    error.with_header(CONNECTION, HeaderValue::from_static("close"))
}

/// Reads all of `body`: 413 as soon as it is longer than `limit`, 408 when it has come slower than
/// 1 KiB per second after `grace`, 400 when it breaks off.
pub(super) async fn read(body: &mut Body, limit: u64, grace: Duration) -> Result<Bytes> {
    let (mut first, mut rest) = (Bytes::new(), BytesMut::new());
    let (mut start, mut length) = (None, 0);
    while !body.is_end_stream() {
        let mut frame = poll_fn(|cx| Poll::Ready(Pin::new(&mut *body).poll_frame(cx))).await;
        // What is there already, as most bodies are with their heads, needs no clock.
        if frame.is_pending() {
            let bearable = grace.saturating_add(Duration::from_secs(length / MIN_BODY_RATE));
            let start = *start.get_or_insert_with(Instant::now);
            frame = Poll::Ready(next(body, start.checked_add(bearable)).await?);
        }
        let Poll::Ready(Some(frame)) = frame else { break };
        let Ok(data) = frame.map_err(broken_off)?.into_data() else { continue };
        length += data.len() as u64;
        if length > limit {
            return Err(too_large(limit));
        }
        // A body in one frame, which most are, is not copied.
        if first.is_empty() {
            first = data;
        } else {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&data);
        }
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// Waits for the next frame, until the deadline if there is one.
async fn next(body: &mut Body, deadline: Option<Instant>) -> Result<Option<Read>> {
    let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx));
    match deadline {
        Some(deadline) => timeout_at(deadline, frame).await.map_err(|_| too_slow()),
        None => Ok(frame.await),
    }
}

#[cold]
fn too_large(limit: u64) -> Error {
    unread(Error::new(StatusCode::PAYLOAD_TOO_LARGE).with_detail(format!("the body may have {limit} bytes")))
}

#[cold]
fn too_slow() -> Error {
    unread(Error::new(StatusCode::REQUEST_TIMEOUT).with_detail("the body came too slowly"))
}

#[cold]
fn broken_off(error: BoxError) -> Error {
    Error::bad_request("the body broke off").with_source(error)
}
