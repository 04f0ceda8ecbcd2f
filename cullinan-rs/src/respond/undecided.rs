//! Data that is written before it is known which format its client prefers.

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::data::Data;
use crate::body::{Body, Response};
use crate::codec::Format;

/// The same data as MessagePack, beside the answer that has it as JSON.
#[derive(Clone)]
struct Other(Bytes);

/// Keeps what the client may prefer. Data that MessagePack cannot say stays JSON.
#[cold]
pub(super) fn keep<T: Data>(data: &T, answer: &mut Response) {
    if let Ok(other) = Format::MessagePack.write(data) {
        answer.extensions_mut().insert(Other(other));
    }
}

/// Answers in the format that the client turns out to prefer, unless somebody gave the answer another media type since.
pub(crate) fn decided(mut answer: Response, preferred: impl FnOnce() -> Format) -> Response {
    let Some(Other(other)) = answer.extensions_mut().remove() else { return answer };
    let is_json = answer.headers().get(CONTENT_TYPE).is_some_and(|value| *value == Format::Json.media_type());
    if is_json && preferred() == Format::MessagePack {
        answer.headers_mut().insert(CONTENT_TYPE, Format::MessagePack.header());
        *answer.body_mut() = Body::from(other);
    }
    answer
}
