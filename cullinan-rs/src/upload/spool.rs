//! From pieces on the wire to a file that is kept: in memory up to a bound, then on the disk.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use tempfile::NamedTempFile;

use super::disk::Disk;
use super::fail::blocking;
use super::save::Saving;
use crate::error::{Error, Result};

/// As much of a file may wait in memory.
const KEEP: usize = 64 * 1024;
/// As much is written at once while the client is faster than the disk.
const BATCH: usize = 512 * 1024;

/// A file on its way in.
#[derive(Debug)]
pub(crate) struct Spool {
    place: Place,
    /// How large a file may be that stays in memory.
    keep: usize,
    buffer: Vec<u8>,
    file: Option<NamedTempFile>,
}

/// Where a file goes that does not stay in memory.
#[derive(Clone, Debug)]
enum Place {
    /// Into this directory, or into the system's for such files.
    Temporary(Option<Arc<Path>>),
    /// Beside the place that it will have.
    Own(Arc<Saving>),
}

/// The bytes of a file that is there.
#[derive(Clone, Debug)]
pub(crate) enum Stored {
    /// In memory.
    Memory(Bytes),
    /// On the disk.
    Disk(Arc<Disk>),
}

impl Spool {
    /// A file that stays in memory up to 64 KiB, or to what is less.
    pub(crate) fn new(directory: Option<Arc<Path>>, most: usize) -> Self {
        Self::at(Place::Temporary(directory), most.min(KEEP))
    }

    /// A file that is saved.
    pub(crate) fn saving(saving: Saving) -> Self {
        Self::at(Place::Own(Arc::new(saving)), KEEP)
    }

    fn at(place: Place, keep: usize) -> Self {
        Self { place, keep, buffer: Vec::new(), file: None }
    }

    /// Adds a piece.
    pub(crate) async fn add(&mut self, piece: &[u8]) -> Result<()> {
        if !self.buffer.is_empty() && self.buffer.len() + piece.len() > BATCH {
            self.write().await?;
        }
        self.buffer.extend_from_slice(piece);
        Ok(())
    }

    /// Says that the next piece has to be waited for: until then no more than 64 KiB wait in memory.
    pub(crate) async fn rest(&mut self) -> Result<()> {
        let bound = if self.file.is_some() { KEEP } else { self.keep };
        if self.buffer.len() > bound {
            self.write().await?;
            self.buffer = Vec::new();
        }
        Ok(())
    }

    /// The file, once all of it is there.
    pub(crate) async fn finish(mut self) -> Result<Stored> {
        if self.file.is_some() || self.buffer.len() > self.keep {
            self.write().await?;
        }
        Ok(match self.file.take() {
            Some(file) => Stored::Disk(Arc::new(Disk::new(file.into_temp_path()))),
            None => Stored::Memory(std::mem::take(&mut self.buffer).into()),
        })
    }

    /// Saves the file; returns the path it has then.
    pub(crate) async fn save(mut self) -> Result<PathBuf> {
        self.write().await?;
        match (self.place.clone(), self.file.take()) {
            (Place::Own(saving), Some(file)) => blocking(move || saving.end(file)).await,
            _ => Err(Error::internal("a temporary file has no place to be saved in")),
        }
    }

    /// Writes what has come, where it may block.
    async fn write(&mut self) -> Result<()> {
        if self.buffer.is_empty() && self.file.is_some() {
            return Ok(());
        }
        let (file, mut buffer) = (self.file.take(), std::mem::take(&mut self.buffer));
        let place = self.place.clone();
        let written = blocking(move || {
            let mut file = file.map_or_else(|| place.begin(), Ok)?;
            file.as_file_mut().write_all(&buffer)?;
            buffer.clear();
            Ok((file, buffer))
        });
        let (file, buffer) = written.await?;
        (self.file, self.buffer) = (Some(file), buffer);
        Ok(())
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            drop(Disk::new(file.into_temp_path()));
        }
    }
}

impl Place {
    /// A file that, while it is temporary, only the server's user can read.
    fn begin(&self) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("upload-");
        match self {
            Self::Temporary(None) => builder.tempfile(),
            Self::Temporary(Some(directory)) => builder.tempfile_in(directory),
            Self::Own(saving) => saving.begin(),
        }
    }
}
