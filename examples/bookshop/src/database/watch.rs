//! `Watch`: whether the file is still the one that a connection has open.
//!
//! An open connection does not notice that its file was moved away, replaced or write-protected: it goes on reading and
//! writing what nobody else will ever see.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The file as it was seen last.
pub(super) struct Watch {
    path: PathBuf,
    seen: Mutex<Seen>,
}

struct Seen {
    file: Option<File>,
    /// Connections from before cannot be trusted.
    since: Instant,
}

/// Which file it is, and whether anybody may write to it.
#[derive(Clone, Copy, PartialEq)]
struct File {
    id: (u64, u64),
    is_read_only: bool,
}

/// What a connection is good for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Use {
    ReadAndWrite,
    Read,
    Nothing,
}

impl Watch {
    pub(super) fn new(path: &Path) -> Self {
        let seen = Seen { file: File::at(path), since: Instant::now() };
        Self { path: path.to_owned(), seen: Mutex::new(seen) }
    }

    /// What a connection that was opened this long ago is good for.
    pub(super) fn judge(&self, age: Duration) -> Use {
        let file = File::at(&self.path);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if file != seen.file {
            // A file that was write-protected is the same as before to whoever only reads.
            let is_same =
                matches!((seen.file, file), (Some(old), Some(new)) if old.id == new.id && new.is_read_only);
            seen.file = file;
            if !is_same {
                seen.since = Instant::now();
            }
        }
        match file {
            None => Use::Nothing,
            Some(_) if seen.since.elapsed() < age => Use::Nothing,
            Some(File { is_read_only: true, .. }) => Use::Read,
            Some(_) => Use::ReadAndWrite,
        }
    }
}

impl File {
    fn at(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self { id: id(&metadata), is_read_only: metadata.permissions().readonly() })
    }
}

#[cfg(unix)]
fn id(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

/// Elsewhere an open file can be neither moved nor replaced.
#[cfg(not(unix))]
fn id(_: &Metadata) -> (u64, u64) {
    (0, 0)
}
