//! Data that is written before it is known which format its client prefers.

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::data::Data;
use crate::body::{Body, Response};
use crate::codec::Format;

/// What an answer says as JSON, and the same data as MessagePack.
#[derive(Clone)]
struct Both {
    json: Bytes,
    other: Bytes,
}

/// Keeps what the client may prefer. Data that MessagePack cannot say stays JSON.
#[cold]
pub(super) fn keep<T: Data>(data: &T, answer: &mut Response) {
    if let (Some(json), Ok(other)) = (answer.body().as_bytes(), Format::MessagePack.write(data)) {
        let json = Bytes::copy_from_slice(json);
        answer.extensions_mut().insert(Both { json, other });
    }
}

/// Answers in the format that the client turns out to prefer, unless somebody gave the answer another media type or
/// another body since.
pub(crate) fn decided(mut answer: Response, preferred: impl FnOnce() -> Format) -> Response {
    let Some(Both { json, other }) = answer.extensions_mut().remove() else { return answer };
    let is_json = answer.headers().get(CONTENT_TYPE).is_some_and(|value| *value == Format::Json.media_type());
    let is_same = answer.body().as_bytes() == Some(&json);
    if is_json && is_same && preferred() == Format::MessagePack {
        answer.headers_mut().insert(CONTENT_TYPE, Format::MessagePack.header());
        *answer.body_mut() = Body::from(other);
    }
    answer
}
