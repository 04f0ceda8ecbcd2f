//! What a disk that fails is to the client.

use std::io::{self, ErrorKind};

use http::StatusCode;
use tokio::task::{JoinError, spawn_blocking};

use crate::error::{Error, Result};

/// 507 (RFC 4918 §11.5) where there is no room, 500 otherwise; why stays private.
#[cold]
pub(super) fn of_disk(error: io::Error) -> Error {
    use ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    let status = match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => StatusCode::INSUFFICIENT_STORAGE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let public = Error::new(status).with_source(error);
    if status == StatusCode::INSUFFICIENT_STORAGE {
        return public.with_detail("there is no room for the upload");
    }
    public
}

/// Does work that blocks where it may block.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T> {
    joined(spawn_blocking(work).await)
}

/// What came of such work.
pub(super) fn joined<T>(done: Result<io::Result<T>, JoinError>) -> Result<T> {
    match done {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(of_disk(error)),
        Err(error) => Err(Error::internal(error)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::of_disk;

    #[test]
    fn a_full_disk_is_507_and_any_other_failure_500() {
        for (kind, status) in [
            (ErrorKind::StorageFull, 507),
            (ErrorKind::QuotaExceeded, 507),
            (ErrorKind::FileTooLarge, 507),
            (ErrorKind::PermissionDenied, 500),
            (ErrorKind::NotFound, 500),
        ] {
            let error = of_disk(Error::new(kind, "/secret/path"));
            assert_eq!(error.status().as_u16(), status);
            assert!(!error.to_string().contains("secret"));
            assert!(format!("{error:#}").contains("secret"));
        }
    }
}
