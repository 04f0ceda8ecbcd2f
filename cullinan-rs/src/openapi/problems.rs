//! The problems that the framework answers on a handler's behalf.

use crate::error::Error;
use crate::extract::Load;
use crate::respond::IntoResponse;
use crate::schema::Describe;

/// Adds to an operation what its arguments may come to: 400 where something can be invalid, and 413 and 415 where a
/// body is read.
pub(crate) fn add_problems(load: Load, spec: &mut Describe<'_>) {
    let has_body = spec.operation.request_body.is_some();
    if has_body || !spec.operation.parameters.is_empty() {
        Error::describe(400, spec);
    }
    if !load.is_nothing() {
        Error::describe(413, spec);
    }
    if has_body {
        Error::describe(415, spec);
    }
}
