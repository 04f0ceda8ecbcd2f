//! The problems that the framework answers on a handler's behalf.

use crate::error::Error;
use crate::extract::Load;
use crate::respond::IntoResponse;
use crate::schema::Describe;

/// Adds to an operation what its arguments may come to: 400 where something can be invalid, 413 where a body is read, 415
/// where not any type of it is taken, 507 where files are. A body that comes too slowly is a matter of time, as a handler
/// is that does not end: these are among all other problems.
pub(crate) fn add_problems(load: Load, has_files: bool, spec: &mut Describe<'_>) {
    let body = spec.operation.request_body.as_ref();
    let has_body = body.is_some();
    let is_choosy = body.is_some_and(|body| body.content.keys().any(|media_type| media_type != "*/*"));
    if has_body || !spec.operation.parameters.is_empty() {
        Error::describe(400, spec);
    }
    if !load.is_nothing() {
        Error::describe(413, spec);
    }
    if is_choosy {
        Error::describe(415, spec);
    }
    if has_files {
        Error::describe(507, spec);
    }
}
