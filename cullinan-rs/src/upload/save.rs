//! Saving an upload: in a directory of the application's, under a name that is safe there.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;

use tempfile::NamedTempFile;

use super::fail::blocking;
use super::name::{safe, split_extension};
use super::spool::Stored;
use crate::error::Result;

/// So many names are tried in order before one is made up.
const TRIES: u32 = 100;

/// A file that is about to be saved: await it. It resolves to the path it was saved under.
///
/// The directory is made if it is missing. The file's name is the last component of the client's, without control
/// characters, leading and trailing dots and spaces, with `_` for what Windows takes in no name, and behind a `_` where
/// it names a device of Windows; so it never leaves the directory. A file of that name is left alone: `cover.png` becomes
/// `cover-1.png`. The file is there all at once, or not at all.
///
/// # Errors
/// 507 when there is no room on the disk, 500 when it fails otherwise; why stays private.
#[must_use = "a file is saved when this is awaited"]
pub struct Save<'f> {
    saving: Saving,
    stored: &'f Stored,
}

/// Where a file goes.
#[derive(Clone, Debug)]
pub(crate) struct Saving {
    directory: PathBuf,
    name: String,
    overwrite: bool,
}

impl Save<'_> {
    /// Takes the place of a file of the same name.
    pub fn overwrite(mut self) -> Self {
        self.saving = self.saving.overwrite();
        self
    }
}

impl<'f> Save<'f> {
    pub(super) fn new(directory: &Path, raw_filename: &str, stored: &'f Stored) -> Self {
        Self { saving: Saving::new(directory, raw_filename), stored }
    }
}

impl<'f> IntoFuture for Save<'f> {
    type Output = Result<PathBuf>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<PathBuf>> + Send + 'f>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { saving, stored } = self;
        let stored = stored.clone();
        Box::pin(blocking(move || {
            let mut file = saving.begin()?;
            write(&stored, &mut file)?;
            saving.end(file)
        }))
    }
}

impl fmt::Debug for Save<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saving.fmt(f)
    }
}

impl Saving {
    pub(crate) fn new(directory: &Path, raw_filename: &str) -> Self {
        Self { directory: directory.to_owned(), name: safe(raw_filename), overwrite: false }
    }

    pub(crate) fn overwrite(mut self) -> Self {
        self.overwrite = true;
        self
    }

    /// A file beside its place. It blocks.
    pub(crate) fn begin(&self) -> io::Result<NamedTempFile> {
        std::fs::create_dir_all(&self.directory)?;
        create_beside(&self.directory)
    }

    /// Gives the file its name. It blocks.
    pub(crate) fn end(&self, mut file: NamedTempFile) -> io::Result<PathBuf> {
        if self.overwrite {
            let path = self.directory.join(&self.name);
            return file.persist(&path).map(|_| path).map_err(|error| error.error);
        }
        for attempt in 0..=TRIES {
            let path = self.directory.join(self.candidate(attempt, file.path()));
            match file.persist_noclobber(&path) {
                Ok(_) => return Ok(path),
                Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
                Err(error) => return Err(error.error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    /// The name itself, then with numbers; at last with what made the temporary file's name unique.
    fn candidate(&self, attempt: u32, temporary: &Path) -> String {
        let (stem, extension) = split_extension(&self.name);
        let extension = extension.map(|extension| format!(".{extension}")).unwrap_or_default();
        match attempt {
            0 => self.name.clone(),
            TRIES => {
                let unique = temporary.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                format!("{stem}-{}{extension}", unique.trim_start_matches(PREFIX))
            }
            attempt => format!("{stem}-{attempt}{extension}"),
        }
    }
}

const PREFIX: &str = ".upload-";

/// A file that becomes one of the application's own, and may be read by those who may read its others.
fn create_beside(directory: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(directory)
}

fn write(stored: &Stored, file: &mut NamedTempFile) -> io::Result<()> {
    match stored {
        Stored::Memory(bytes) => file.write_all(bytes),
        Stored::Disk(disk) => io::copy(&mut disk.open()?, file.as_file_mut()).map(drop),
    }
}

/// Moves a file to that path, in place of what is there. It blocks.
pub(super) fn persist(stored: Stored, path: &Path) -> io::Result<()> {
    let stored = match stored {
        Stored::Disk(disk) => match std::sync::Arc::try_unwrap(disk) {
            // It can be moved within a file system; into another one it is copied.
            Ok(disk) => match disk.into_path().ok_or(ErrorKind::NotFound)?.persist(path) {
                Ok(()) => return Ok(()),
                Err(error) => Stored::Disk(std::sync::Arc::new(super::disk::Disk::new(error.path))),
            },
            Err(disk) => Stored::Disk(disk),
        },
        memory @ Stored::Memory(_) => memory,
    };
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    let mut file =
        tempfile::Builder::new().prefix(PREFIX).tempfile_in(directory.unwrap_or(Path::new(".")))?;
    write(&stored, &mut file)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}
