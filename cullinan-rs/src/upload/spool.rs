//! From pieces on the wire to a file that is kept: in memory up to a bound, then on the disk.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tempfile::NamedTempFile;
use tokio::task::spawn_blocking;
use tokio::time::Instant;

use super::batch::{self, BATCH, Share};
use super::disk::Disk;
use super::fail::blocking;
use super::save::Saving;
use crate::error::{Error, Result};

/// As much of a file may wait in memory.
const KEEP: usize = 64 * 1024;
/// Most forms have smaller files.
const FIRST: usize = 8 * 1024;
/// More than that may wait so long.
const PATIENCE: Duration = Duration::from_millis(20);

/// A file on its way in.
#[derive(Debug)]
pub(crate) struct Spool {
    place: Place,
    /// How large a file may be that stays in memory.
    keep: usize,
    /// What has come and is not written.
    buffer: Vec<u8>,
    /// Held while the buffer is a large one.
    share: Option<Share>,
    file: Option<NamedTempFile>,
    /// When the buffer was empty last.
    since: Instant,
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

    /// Finds out whether files can be written there.
    pub(crate) async fn probe(directory: Arc<Path>) -> io::Result<()> {
        spawn_blocking(move || Place::Temporary(Some(directory)).begin().map(drop)).await?
    }

    /// A file that is saved.
    pub(crate) fn saving(saving: Saving) -> Self {
        Self::at(Place::Own(Arc::new(saving)), KEEP)
    }

    fn at(place: Place, keep: usize) -> Self {
        Self { place, keep, buffer: Vec::new(), share: None, file: None, since: Instant::now() }
    }

    /// Adds a piece.
    pub(crate) async fn add(&mut self, mut piece: &[u8]) -> Result<()> {
        loop {
            let room = self.size().saturating_sub(self.buffer.len());
            let (now, later) = piece.split_at_checked(room).unwrap_or((piece, &[]));
            self.grow(now.len());
            self.buffer.extend_from_slice(now);
            if later.is_empty() {
                return Ok(());
            }
            // What a slow client sends is written in small pieces, and holds little memory.
            if self.share.is_some() || self.since.elapsed() > PATIENCE || !self.enlarge() {
                self.write().await?;
            }
            piece = later;
        }
    }

    /// How much may be in the buffer.
    fn size(&self) -> usize {
        if self.share.is_some() { BATCH } else { KEEP }
    }

    /// Makes room in a small buffer, in two sizes: growing step by step would leave holes in the memory.
    fn grow(&mut self, more: usize) {
        let needed = self.buffer.len() + more;
        if needed > self.buffer.capacity() {
            let size = if needed <= FIRST { FIRST } else { self.size() };
            self.buffer.reserve_exact(size - self.buffer.len());
        }
    }

    /// Takes a large buffer, if there is one.
    fn enlarge(&mut self) -> bool {
        self.share = Share::take();
        if self.share.is_some() {
            let mut batch = batch::take();
            batch.append(&mut self.buffer);
            self.buffer = batch;
        }
        self.share.is_some()
    }

    /// Until when more than 64 KiB may wait in memory for the next piece; `None` while they do not. A fast client is waited
    /// for that long, so that little work is done for much of a file.
    pub(crate) fn patience(&self) -> Option<Instant> {
        self.share.is_some().then(|| self.since + PATIENCE)
    }

    /// Leaves no more than 64 KiB in memory.
    pub(crate) async fn rest(&mut self) -> Result<()> {
        let bound = if self.file.is_some() { KEEP } else { self.keep };
        if self.buffer.len() > bound {
            self.write().await?;
        }
        let small = self.buffer.as_slice().to_vec();
        batch::give_back(std::mem::replace(&mut self.buffer, small));
        self.share = None;
        Ok(())
    }

    /// The file, once all of it is there.
    pub(crate) async fn finish(mut self) -> Result<Stored> {
        if self.file.is_some() || self.buffer.len() > self.keep {
            self.write().await?;
        }
        Ok(match self.file.take() {
            Some(file) => Stored::Disk(Arc::new(Disk::new(file.into_temp_path()))),
            None => {
                self.buffer.shrink_to_fit();
                Stored::Memory(std::mem::take(&mut self.buffer).into())
            }
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
        let (file, mut buffer, place) =
            (self.file.take(), std::mem::take(&mut self.buffer), self.place.clone());
        let written = blocking(move || {
            let mut file = file.map_or_else(|| place.begin(), Ok)?;
            file.as_file_mut().write_all(&buffer)?;
            buffer.clear();
            Ok((file, buffer))
        });
        let (file, buffer) = written.await?;
        (self.file, self.buffer, self.since) = (Some(file), buffer, Instant::now());
        Ok(())
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        batch::give_back(std::mem::take(&mut self.buffer));
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
