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

/// What keeps a path from being looked up, as what it says of the path: that it leads nowhere, such as a link to itself, for
/// which there is no kind with a name. It says nothing of the path where it is the machine that lacks something.
#[cold]
pub(crate) fn leads_nowhere(why: io::Error) -> io::Error {
    // ENFILE and EMFILE: no handles are left.
    let is_lack = cfg!(unix) && matches!(why.raw_os_error(), Some(23 | 24));
    match why.kind() {
        ErrorKind::OutOfMemory | ErrorKind::Interrupted => why,
        _ if is_lack => why,
        _ => io::Error::new(ErrorKind::NotFound, why),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::{failed, leads_nowhere};

    #[test]
    fn a_path_that_cannot_be_looked_up_is_not_there() {
        for kind in [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::Other] {
            assert_eq!(failed(leads_nowhere(kind.into())).status(), 404, "{kind}");
        }
        assert_eq!(failed(leads_nowhere(ErrorKind::OutOfMemory.into())).status(), 500);
    }

    #[cfg(unix)]
    #[test]
    fn without_handles_nothing_is_said_of_a_path() {
        for (code, status) in [(23, 500), (24, 500), (2, 404)] {
            assert_eq!(failed(leads_nowhere(Error::from_raw_os_error(code))).status(), status, "{code}");
        }
    }
}
