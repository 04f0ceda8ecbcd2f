//! `File`: one uploaded file.

use std::path::Path;

use bytes::Bytes;

use super::fail::blocking;
use super::name::{last_component, split_extension};
use super::save::{self, Save};
use super::spool::Stored;
use super::stream::FileStream;
use crate::error::{Error, Result};
use crate::fault::{Fault, In};
use crate::media;

/// What a file is when the client does not say (RFC 7578 §4.4 leaves it to the receiver).
pub(crate) const UNKNOWN_TYPE: &str = "application/octet-stream";

/// One uploaded file: a part of a `multipart/form-data` body (RFC 7578) that has a file name.
///
/// As an argument it reads the part that is called like it. Absent, which an empty part with an empty file name is too
/// (a form's file input that was left empty): 400 `missing`, or `None` for `Option<File>`. A text under its name:
/// 400 `malformed`. Several files under its name: 400 `max_count`. Another content type than `multipart/form-data`: 415.
/// Larger than `max_size`, or 16 MiB without one: 413, at once.
/// Up to 64 KiB are kept in memory, more goes to a temporary file, which is gone when the last of it is dropped.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/covers")]
/// async fn cover(cover: File) -> Result<String> {
///     let path = cover.save_to(std::env::temp_dir().join("covers")).await?;
///     Ok(format!("{} has {} bytes, in {}", cover.filename(), cover.size(), path.display()))
/// }
/// ```
#[derive(Debug)]
pub struct File {
    pub(crate) field_name: String,
    pub(crate) raw_filename: String,
    pub(crate) content_type: Option<String>,
    pub(crate) stored: Stored,
    pub(crate) size: u64,
}

impl File {
    /// The name of its field.
    #[must_use]
    pub fn field_name(&self) -> &str {
        &self.field_name
    }

    /// The last component of the client's name for it; `/` and `\` both separate. It may be anything, also empty:
    /// [`save_to`](Self::save_to) makes it safe.
    #[must_use]
    pub fn filename(&self) -> &str {
        last_component(&self.raw_filename)
    }

    /// The name as it was sent. What was not UTF-8 in it is U+FFFD.
    #[must_use]
    pub fn raw_filename(&self) -> &str {
        &self.raw_filename
    }

    /// What stands behind the last dot of [`filename`](Self::filename), as it was sent.
    #[must_use]
    pub fn extension(&self) -> Option<&str> {
        split_extension(self.filename()).1
    }

    /// The media type that the client says it has: nobody has looked. `application/octet-stream` if it said none.
    #[must_use]
    pub fn content_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or(UNKNOWN_TYPE)
    }

    /// How many bytes it has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether its [`content_type`](Self::content_type) is of that kind: `image/png`, `image/*` or `*/*`, of any case and
    /// whatever its parameters.
    #[must_use]
    pub fn matches(&self, kind: &str) -> bool {
        media::is_within(self.content_type(), media::essence(kind))
    }

    /// Whether the client says that it is a picture.
    #[must_use]
    pub fn is_image(&self) -> bool {
        self.matches("image/*")
    }

    /// Whether the client says that it is a film.
    #[must_use]
    pub fn is_video(&self) -> bool {
        self.matches("video/*")
    }

    /// Whether the client says that it is a sound.
    #[must_use]
    pub fn is_audio(&self) -> bool {
        self.matches("audio/*")
    }

    /// Whether the client says that it is a text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.matches("text/*")
    }

    /// Whether the client says that it is a PDF.
    #[must_use]
    pub fn is_pdf(&self) -> bool {
        self.matches("application/pdf")
    }

    /// How much of it is in memory.
    pub(crate) fn in_memory(&self) -> usize {
        match &self.stored {
            Stored::Memory(bytes) => bytes.len(),
            Stored::Disk(_) => 0,
        }
    }

    /// All of it, in memory; [`stream`](Self::stream) needs less.
    ///
    /// # Errors
    /// 500 if its temporary file cannot be read; why stays private.
    pub async fn bytes(&self) -> Result<Bytes> {
        match &self.stored {
            Stored::Memory(bytes) => Ok(bytes.clone()),
            Stored::Disk(disk) => {
                let (disk, size) = (std::sync::Arc::clone(disk), usize::try_from(self.size).unwrap_or(0));
                let read = blocking(move || {
                    let mut bytes = Vec::with_capacity(size);
                    std::io::Read::read_to_end(&mut disk.open()?, &mut bytes)?;
                    Ok(bytes)
                });
                read.await.map(Into::into)
            }
        }
    }

    /// All of it as text.
    ///
    /// # Errors
    /// 400 `malformed` if it is not UTF-8; 500 if its temporary file cannot be read.
    pub async fn text(&self) -> Result<String> {
        let bytes = self.bytes().await?;
        String::from_utf8(bytes.into()).map_err(|_| {
            Error::from(Fault::malformed(In::File, self.field_name.clone(), "is not UTF-8 text"))
        })
    }

    /// Its bytes piece by piece, as often as it is asked for.
    #[must_use]
    pub fn stream(&self) -> FileStream {
        FileStream::new(self.stored.clone(), self.size)
    }

    /// Saves it in a directory, under its own name, made safe, or one near it that is free; resolves to the path. See
    /// [`Save`], also for how to replace a file: `file.save_to("covers").overwrite().await?`.
    pub fn save_to(&self, directory: impl AsRef<Path>) -> Save<'_> {
        Save::new(directory.as_ref(), &self.raw_filename, &self.stored)
    }

    /// Moves it to exactly this path, in place of a file that is there; its directory must be there. The path is the
    /// application's to choose: never make it of what a client sent. Only the server's own user can read the file.
    ///
    /// # Errors
    /// 507 when there is no room on the disk, 500 when it fails otherwise; why stays private.
    pub async fn persist(self, path: impl AsRef<Path>) -> Result<()> {
        let (path, stored) = (path.as_ref().to_owned(), self.stored);
        blocking(move || save::persist(stored, &path)).await
    }
}
