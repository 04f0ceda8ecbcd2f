//! `on_error = path`: the user's own answer to a body that is at fault.

use http::StatusCode;

use super::run::Run;
use super::slot::Slot;
use crate::body::Response;
use crate::error::Result;
use crate::extract::BodyFault;
use crate::request::RequestContext;
use crate::respond::{IntoResponse, ResponseContext};

/// Hands what is wrong with the argument that was read since [`Run::set_aside`] to a function of the user's, whose
/// answer stands alone.
#[inline]
pub fn on_error<T, R: IntoResponse>(
    run: &mut Run<'_>,
    slot: Slot<T>,
    answer: impl FnOnce(&BodyFault, &[u8]) -> R,
) -> Slot<T> {
    let respond = |fault: &BodyFault, body: &[u8], request: RequestContext<'_>| -> Result<Response> {
        answer(fault, body).into_response(ResponseContext::of::<R>(fault.status(), request))
    };
    run.take_back(respond);
    let invalid = run.statuses.input;
    if let Some(spec) = run.description() {
        R::describe(invalid.as_u16(), spec);
        R::describe(StatusCode::UNSUPPORTED_MEDIA_TYPE.as_u16(), spec);
    }
    slot
}
