//! `Files`: all files of one field.

use std::path::{Path, PathBuf};

use super::file::File;
use crate::error::Result;

/// The files of one field, in the order in which they were sent.
///
/// As an argument it reads all parts that are called like it. None, which an empty part with an empty file name is too:
/// 400 `missing`, or `None` for `Option<Files>`. Everything else is as for [`File`], whose limits hold for each of them;
/// `max_count` says how many there may be.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/pictures")]
/// async fn pictures(pictures: Files) -> String {
///     format!("{} pictures, {} bytes", pictures.by_type("image/*").count(), pictures.total_size())
/// }
/// ```
#[derive(Debug, Default)]
pub struct Files(pub(crate) Vec<File>);

impl Files {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, File> {
        self.0.iter()
    }

    /// The first.
    #[must_use]
    pub fn first(&self) -> Option<&File> {
        self.0.first()
    }

    /// The last.
    #[must_use]
    pub fn last(&self) -> Option<&File> {
        self.0.last()
    }

    /// Their names, as [`File::filename`] says them.
    pub fn filenames(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(File::filename)
    }

    /// How many bytes they have in all.
    #[must_use]
    pub fn total_size(&self) -> u64 {
        self.0.iter().map(File::size).sum()
    }

    /// Those of a kind: `image/png`, `image/*`; see [`File::matches`].
    pub fn by_type<'f>(&'f self, kind: &'f str) -> impl Iterator<Item = &'f File> {
        self.0.iter().filter(move |file| file.matches(kind))
    }

    /// Saves all of them as [`File::save_to`] does, one after the other; returns their paths in order.
    ///
    /// # Errors
    /// That of the first that cannot be saved. Those saved before it are taken away again.
    pub async fn save_all(&self, directory: impl AsRef<Path>) -> Result<Vec<PathBuf>> {
        let mut paths = Vec::with_capacity(self.0.len());
        for file in &self.0 {
            match file.save_to(directory.as_ref()).await {
                Ok(path) => paths.push(path),
                Err(error) => {
                    // What cannot be taken away stays; the first error says more.
                    let _ =
                        super::fail::blocking(move || paths.iter().try_for_each(std::fs::remove_file)).await;
                    return Err(error);
                }
            }
        }
        Ok(paths)
    }
}

impl IntoIterator for Files {
    type Item = File;
    type IntoIter = std::vec::IntoIter<File>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'f> IntoIterator for &'f Files {
    type Item = &'f File;
    type IntoIter = std::slice::Iter<'f, File>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
