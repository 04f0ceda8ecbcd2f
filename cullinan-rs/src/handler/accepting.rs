//! A socket whose handler has to wait for an argument: it is accepted when the handler is called.

use http::HeaderMap;

use super::run::Call;
use crate::request::RequestContext;
use crate::websocket::Opening;

/// A handshake that no argument decides on is accepted when the handler is called: what is waited for may refuse it.
pub(super) fn accepting(request: RequestContext<'_>, call: Call) -> Call {
    match request.opening().and_then(Opening::take_accept) {
        None => call,
        Some(accept) => Box::new(move || {
            accept.with(HeaderMap::new());
            call()
        }),
    }
}
