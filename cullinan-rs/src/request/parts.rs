//! What a body of several parts was read into: its texts, and the files that somebody wants.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use http::StatusCode;

use super::incoming::unread;
use super::part_reader::PartReader;
use crate::codec::multipart::{self, Event, PartHead, TextPart};
use crate::error::{Error, Result};
use crate::need::{FileNeed, Uploads};
use crate::upload::{File, Spool};

/// The most bytes of one text.
pub(crate) const MAX_TEXT: u64 = multipart::MAX_TEXT as u64;
/// As much of all files of one request may stay in memory.
const MAX_MEMORY: usize = 1024 * 1024;

/// What a body of several parts was read into.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    texts: Vec<TextPart>,
    files: RefCell<Vec<FileField>>,
    /// How many bytes the names and texts have.
    length: u64,
    /// The field in which a file is larger than it may be: nothing was read behind it.
    too_large: Option<&'static str>,
}

/// The files of one field.
#[derive(Debug, Default)]
pub(crate) struct FileField {
    pub(crate) name: &'static str,
    /// Those that are kept.
    pub(crate) files: Vec<File>,
    /// How many there were.
    pub(crate) count: usize,
    /// Whether one more was larger than it may be.
    pub(crate) is_too_large: bool,
}

/// How a body is read into parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'r> {
    /// The files that are kept; others are passed over.
    pub(crate) wanted: &'r Uploads,
    /// Whether an argument reads fields, and so the JSON that comes with a file's name.
    pub(crate) has_fields: bool,
    /// How many bytes all names and texts may have.
    pub(crate) max_texts: u64,
    /// Where temporary files go.
    pub(crate) directory: Option<&'r Arc<Path>>,
}

impl Parts {
    /// Reads the whole body, or up to a file that is too large.
    ///
    /// # Errors
    /// 413 for a limit, 408 when it comes too slowly, 400 when it breaks off or is malformed, 507 or 500 when the disk
    /// fails.
    pub(crate) async fn read(reader: &mut PartReader, reading: Reading<'_>) -> Result<Self> {
        let mut parts = Self::default();
        loop {
            match reader.next().await? {
                Event::End => return Ok(parts),
                Event::Head(head) => parts.part(head, reader, reading).await?,
                Event::Data(_) | Event::PartEnd => {}
            }
            if parts.too_large.is_some() {
                return Ok(parts);
            }
        }
    }

    /// The texts, in the order sent.
    pub(crate) fn texts(&self) -> &[TextPart] {
        &self.texts
    }

    /// The files of a field, for the first that asks.
    pub(crate) fn take_files(&self, name: &str) -> Option<FileField> {
        let mut files = self.files.try_borrow_mut().ok()?;
        files.iter_mut().find(|field| field.name == name).map(std::mem::take)
    }

    /// Whether a text has that name.
    pub(crate) fn has_text(&self, name: &str) -> bool {
        self.texts.iter().any(|part| part.name == name)
    }

    /// Whether all was read.
    pub(crate) fn is_whole(&self) -> bool {
        self.too_large.is_none()
    }

    async fn part(&mut self, head: PartHead, reader: &mut PartReader, reading: Reading<'_>) -> Result<()> {
        let said = [&head.filename, &head.content_type].into_iter().flatten().map(String::len);
        self.count(head.name.len() + said.sum::<usize>(), reading)?;
        match (&head.filename, reading.wanted.field(&head.name)) {
            (Some(_), Some(wanted)) => self.file(head, wanted, reader, reading).await,
            // Nobody reads it.
            (Some(_), None) if !reading.has_fields => skip(reader).await,
            _ => self.text(TextPart::new(head), reader, reading).await,
        }
    }

    async fn text(
        &mut self,
        mut part: TextPart,
        reader: &mut PartReader,
        reading: Reading<'_>,
    ) -> Result<()> {
        while let Event::Data(data) = reader.next().await? {
            let kept = part.add(&data).map_err(|trouble| too_large(trouble.to_string()))?;
            self.count(kept, reading)?;
        }
        self.texts.extend(part.is_there().then_some(part));
        Ok(())
    }

    async fn file(
        &mut self,
        head: PartHead,
        wanted: &FileNeed,
        reader: &mut PartReader,
        reading: Reading<'_>,
    ) -> Result<()> {
        let at = self.field(wanted.name);
        let is_kept = self.files.get_mut().get(at).is_some_and(|field| field.count < wanted.max_count);
        let mut spool = is_kept.then(|| Spool::new(reading.directory.cloned(), self.room()));
        let size = receive(reader, spool.as_mut(), wanted.max_size).await?;
        let PartHead { name: field_name, filename, content_type } = head;
        let raw_filename = filename.unwrap_or_default();
        let Some(field) = self.files.get_mut().get_mut(at) else { return Ok(()) };
        let Some(size) = size else {
            field.is_too_large = true;
            self.too_large = Some(wanted.name);
            return Ok(());
        };
        // A form's file input that was left empty.
        if size == 0 && raw_filename.is_empty() {
            return Ok(());
        }
        field.count += 1;
        if let Some(spool) = spool {
            let stored = spool.finish().await?;
            field.files.push(File { field_name, raw_filename, content_type, stored, size });
        }
        Ok(())
    }

    /// Where the files of that name are.
    fn field(&mut self, name: &'static str) -> usize {
        let files = self.files.get_mut();
        let known = files.iter().position(|field| field.name == name);
        known.unwrap_or_else(|| {
            files.push(FileField { name, ..FileField::default() });
            files.len() - 1
        })
    }

    /// How much of the next file may stay in memory.
    fn room(&mut self) -> usize {
        let files = self.files.get_mut().iter().flat_map(|field| &field.files);
        MAX_MEMORY.saturating_sub(files.map(File::in_memory).sum())
    }

    fn count(&mut self, length: usize, reading: Reading<'_>) -> Result<()> {
        self.length += length as u64;
        match self.length > reading.max_texts {
            true => {
                Err(too_large(format!("all names and texts together may have {} bytes", reading.max_texts)))
            }
            false => Ok(()),
        }
    }
}

/// Reads a file; returns its size, or `None` as soon as it is larger than it may be.
async fn receive(
    reader: &mut PartReader,
    mut spool: Option<&mut Spool>,
    max_size: u64,
) -> Result<Option<u64>> {
    let mut size = 0;
    loop {
        let event = match &mut spool {
            Some(spool) => reader.next_for(spool).await?,
            None => reader.next().await?,
        };
        let Event::Data(data) = event else { return Ok(Some(size)) };
        size += data.len() as u64;
        if size > max_size {
            return Ok(None);
        }
        if let Some(spool) = &mut spool {
            spool.add(&data).await?;
        }
    }
}

async fn skip(reader: &mut PartReader) -> Result<()> {
    while let Event::Data(_) = reader.next().await? {}
    Ok(())
}

/// 413; the rest of the body stays unread.
#[cold]
pub(crate) fn too_large(detail: String) -> Error {
    unread(Error::new(StatusCode::PAYLOAD_TOO_LARGE).with_detail(detail))
}
