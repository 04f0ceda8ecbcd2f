//! What is answered where a file cannot be had.

use std::io::{self, ErrorKind};

use crate::error::Error;

/// 404 where there is nothing that may be read, so that no client learns what there is that it may not have; else a 500.
/// Why stays private.
#[cold]
pub(crate) fn failed(why: io::Error) -> Error {
    let is_missing = matches!(
        why.kind(),
        ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::IsADirectory
            | ErrorKind::PermissionDenied
            | ErrorKind::InvalidInput
            | ErrorKind::InvalidFilename
    );
    if is_missing { Error::not_found("there is no such file").with_source(why) } else { Error::internal(why) }
}
