//! A temporary file that is gone with the last who knows of it.

use std::io;
use std::path::Path;

use tempfile::TempPath;
use tokio::runtime::Handle;

/// A temporary file, closed: who reads it opens it, so uploads that wait hold no handles.
#[derive(Debug)]
pub(crate) struct Disk(Option<TempPath>);

impl Disk {
    pub(super) fn new(path: TempPath) -> Self {
        Self(Some(path))
    }

    /// Opens it for reading.
    pub(super) fn open(&self) -> io::Result<std::fs::File> {
        let path: &Path = self.0.as_deref().ok_or(io::ErrorKind::NotFound)?;
        std::fs::File::open(path)
    }

    /// The file itself, which then is nobody's.
    pub(super) fn into_path(mut self) -> Option<TempPath> {
        self.0.take()
    }
}

impl Drop for Disk {
    /// Taking a file off a disk blocks; a large one takes its time.
    fn drop(&mut self) {
        let Some(path) = self.0.take() else { return };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(move || drop(path))),
            Err(_) => drop(path),
        }
    }
}
