//! `Part`: one part of a body, while it arrives.

use std::fmt;
use std::future::IntoFuture;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use bytes::{Bytes, BytesMut};

use super::multipart::Multipart;
use crate::error::Result;
use crate::media;
use crate::upload::{Saving, Spool, UNKNOWN_TYPE, last_component};

/// What a text is that does not say (RFC 7578 §4.4).
const TEXT_TYPE: &str = "text/plain";

/// One part of a [`Multipart`] body, while it arrives. What is not read of it is passed over by the next.
#[derive(Debug)]
pub struct Part<'m> {
    multipart: &'m mut Multipart,
}

impl<'m> Part<'m> {
    pub(super) fn new(multipart: &'m mut Multipart) -> Self {
        Self { multipart }
    }

    /// The name of its field.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.multipart.head.name
    }

    /// Whether it has a file's name.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.multipart.is_file()
    }

    /// The last component of the client's name for the file, `/` and `\` both separate; `None` for a text. It is empty
    /// where a form's file input was left empty.
    #[must_use]
    pub fn filename(&self) -> Option<&str> {
        self.multipart.head.filename.as_deref().map(last_component)
    }

    /// The file's name as it was sent. What was not UTF-8 in it is U+FFFD.
    #[must_use]
    pub fn raw_filename(&self) -> Option<&str> {
        self.multipart.head.filename.as_deref()
    }

    /// The media type that the client says it has. If it said none: `application/octet-stream` for a file,
    /// `text/plain` for a text.
    #[must_use]
    pub fn content_type(&self) -> &str {
        let default = if self.is_file() { UNKNOWN_TYPE } else { TEXT_TYPE };
        self.multipart.head.content_type.as_deref().unwrap_or(default)
    }

    /// The media type as it was sent; `None` if the client said none.
    #[must_use]
    pub fn raw_content_type(&self) -> Option<&str> {
        self.multipart.head.content_type.as_deref()
    }

    /// Whether its [`content_type`](Self::content_type) is of that kind: `image/png`, `image/*` or `*/*`, of any case and
    /// whatever its parameters.
    #[must_use]
    pub fn matches(&self, kind: &str) -> bool {
        media::is_within(self.content_type(), media::essence(kind))
    }

    /// How many bytes of it have been read so far.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.multipart.size
    }

    /// The next piece of it; `None` at its end.
    ///
    /// # Errors
    /// 413 as soon as it is larger than it may be, 400 `min_size` at the end of a file that is too small; 413, 408 and 400 as
    /// for any body.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if !self.multipart.is_in_part {
            return Ok(None);
        }
        let event = self.multipart.reader.next().await?;
        self.multipart.take(event)
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// Those of [`chunk`](Self::chunk).
    pub async fn bytes(&mut self) -> Result<Bytes> {
        let Some(first) = self.chunk().await? else { return Ok(Bytes::new()) };
        let mut rest = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&piece);
        }
        Ok(if rest.is_empty() { first } else { rest.freeze() })
    }

    /// All of it as text.
    ///
    /// # Errors
    /// 400 `malformed` if it is not UTF-8; those of [`chunk`](Self::chunk).
    pub async fn text(&mut self) -> Result<String> {
        let bytes = self.bytes().await?;
        String::from_utf8(bytes.into()).map_err(|_| self.multipart.malformed("must be UTF-8 text"))
    }

    /// Saves it in a directory while it arrives, as [`File::save_to`](crate::File::save_to) does: await what is
    /// returned, which resolves to the path. A text is called as its field is. What has come of a part that breaks off is
    /// taken away.
    pub fn save_to(&mut self, directory: impl AsRef<Path>) -> SavePart<'_, 'm> {
        let raw_filename = self.multipart.head.filename.as_deref().unwrap_or(&self.multipart.head.name);
        SavePart { saving: Saving::new(directory.as_ref(), raw_filename), part: self }
    }

    /// The next piece, for whoever has something to do while it is waited for.
    async fn spooled(&mut self, spool: &mut Spool) -> Result<Option<Bytes>> {
        if !self.multipart.is_in_part {
            return Ok(None);
        }
        let event = self.multipart.reader.next_for(spool).await?;
        self.multipart.take(event)
    }
}

/// A part that is about to be saved: await it. See [`Part::save_to`] and [`Save`](crate::Save).
#[must_use = "a part is saved when this is awaited"]
pub struct SavePart<'p, 'm> {
    part: &'p mut Part<'m>,
    saving: Saving,
}

impl SavePart<'_, '_> {
    /// Takes the place of a file of the same name.
    pub fn overwrite(mut self) -> Self {
        self.saving = self.saving.overwrite();
        self
    }
}

impl<'p> IntoFuture for SavePart<'p, '_> {
    type Output = Result<PathBuf>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<PathBuf>> + Send + 'p>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut spool = Spool::saving(self.saving);
            while let Some(piece) = self.part.spooled(&mut spool).await? {
                spool.add(&piece).await?;
            }
            spool.save().await
        })
    }
}

impl fmt::Debug for SavePart<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saving.fmt(f)
    }
}
