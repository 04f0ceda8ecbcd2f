//! The bytes of a file: all of a small one, the handle of a larger one.

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;
use std::time::SystemTime;

use bytes::Bytes;

use super::fail::leads_nowhere;
use super::pieces::Pieces;
use super::validators::Validators;
use crate::body::Body;

/// A file of no more bytes is read where it is opened: one step on another thread instead of two, and no handle that
/// waits for the client.
const SMALL: u64 = 64 * 1024;

/// The bytes of a file.
#[derive(Debug)]
pub(crate) enum Content {
    Memory(Bytes),
    Open { file: File, size: u64 },
}

impl Content {
    /// Opens a file and looks at what tells its states apart. It blocks. What is no plain file, such as a directory, is
    /// not found; a pipe would be waited for without end.
    pub(crate) fn open(path: &Path) -> io::Result<(Self, Validators)> {
        check(&std::fs::metadata(path).map_err(leads_nowhere)?)?;
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        check(&metadata)?;
        let validators = Validators::of(&metadata, SystemTime::now());
        if metadata.len() > SMALL {
            return Ok((Self::Open { file, size: metadata.len() }, validators));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
        file.take(metadata.len()).read_to_end(&mut bytes)?;
        Ok((Self::Memory(bytes.into()), validators))
    }

    pub(super) fn size(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Open { size, .. } => *size,
        }
    }

    pub(super) fn whole(self) -> Body {
        match self {
            Self::Memory(bytes) => bytes.into(),
            Self::Open { file, size } => Body::stream(Pieces::new(file, 0, size)),
        }
    }

    /// So many bytes from there on, all of which there are.
    pub(super) fn part(self, start: u64, length: u64) -> Body {
        match self {
            Self::Memory(bytes) => {
                let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX).min(bytes.len());
                bytes.slice(at(start)..at(start.saturating_add(length))).into()
            }
            Self::Open { file, .. } => Body::stream(Pieces::new(file, start, length)),
        }
    }
}

fn check(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() { Ok(()) } else { Err(ErrorKind::NotFound.into()) }
}
