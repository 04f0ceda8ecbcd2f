//! What a handler's generated function comes to.

use std::pin::Pin;

use crate::body::Response;
use crate::error::Result;

/// What a handler's generated function comes to.
pub enum Reply {
    /// The answer, made without waiting.
    Ready(Result<Response>),
    /// The answer has to be waited for.
    Later(Pin<Box<dyn Future<Output = Result<Response>> + Send>>),
    /// Nothing was run, and what was looked at is sound.
    Sound,
}
