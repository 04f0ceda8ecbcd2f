//! What only the operator may know: on standard error, with the id that the client was given.

use std::error::Error as StdError;
use std::io::Write;

use crate::error::Error;

/// Writes down a failure of the server's own with its private causes.
#[cold]
pub(super) fn failure(error: &Error, instance: &str, request_id: &str) {
    let mut line = format!("request {request_id} for {instance:?} failed: {error}");
    let mut source = error.source().map(|source| source as &(dyn StdError + 'static));
    while let Some(cause) = source {
        line.push_str(&format!("\n  caused by: {cause}"));
        source = cause.source();
    }
    // A closed standard error is no reason to fail a request.
    let _ = writeln!(std::io::stderr(), "{line}");
}
