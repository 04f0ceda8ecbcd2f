//! From a name to a file of the folder. Everything here blocks.

use std::ffi::OsString;
use std::fs::{canonicalize, metadata};
use std::io;
use std::path::{Path, PathBuf};

use http::HeaderMap;
use http::header::{HeaderValue, VARY};

use super::accepts;
use super::folder::StaticFiles;
use super::name::{Name, is_hidden};
use crate::error::{Error, Result};
use crate::files::{Content, Representation, failed, leads_nowhere, of_name};

/// The codings that files lie beside files in, the better ones first.
const CODINGS: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// What a path comes to.
#[derive(Debug)]
pub(super) enum Found {
    File(Box<Representation>),
    /// A directory by a path without a slash at its end.
    Directory,
}

/// What of a request decides about the file.
pub(super) struct Wanted {
    /// The raw path below the folder's url.
    pub(super) path: String,
    /// Its `Accept` and `Accept-Encoding`.
    pub(super) headers: HeaderMap,
}

impl StaticFiles {
    /// The file that is wanted, or the one that stands in for it.
    pub(super) fn find(&self, wanted: &Wanted) -> Result<Found> {
        let Some(name) = Name::of(&wanted.path) else { return Err(missing()) };
        match self.find_name(&name, &wanted.headers) {
            Err(error) if error.status() == 404 => match &self.fallback {
                Some(fallback) if !name.has_ending() => self.stand_in(error, fallback, &wanted.headers),
                _ => Err(error),
            },
            found => found,
        }
    }

    /// The fallback for a client that asks for a page, the error for another: caches are told that they differ.
    fn stand_in(&self, error: Error, fallback: &Path, headers: &HeaderMap) -> Result<Found> {
        let found = if accepts::a_page(headers) { self.open(fallback, headers) } else { Err(error) };
        match found {
            Ok(Found::File(mut file)) => {
                file.varies.push("accept");
                Ok(Found::File(file))
            }
            Ok(Found::Directory) => Ok(Found::Directory),
            Err(error) => Err(error.with_header(VARY, HeaderValue::from_static("accept"))),
        }
    }

    fn find_name(&self, name: &Name, headers: &HeaderMap) -> Result<Found> {
        let place = self.place(&name.path).map_err(failed)?;
        if !metadata(place).map_err(leads_nowhere).map_err(failed)?.is_dir() {
            return if name.is_directory { Err(missing()) } else { self.open(&name.path, headers) };
        }
        let Some(index) = &self.index else { return Err(missing()) };
        let file = self.open(&name.path.join(index), headers)?;
        Ok(if name.is_directory { file } else { Found::Directory })
    }

    fn open(&self, path: &Path, headers: &HeaderMap) -> Result<Found> {
        let packed = self.packed(path, headers);
        let (encoding, (content, validators)) = match packed {
            Some((name, opened)) => (Some(name), opened),
            None => (None, self.place(path).and_then(|place| Content::open(&place)).map_err(failed)?),
        };
        // Two forms of one file are two states of it.
        let tag = validators.tag().cloned();
        let tag = tag.map(|tag| {
            encoding.map_or_else(|| tag.clone(), |name| tag.clone().with_suffix(&format!("-{name}")))
        });
        let file = Representation::new(content, validators.with_tag(tag), of_name(path));
        Ok(Found::File(Box::new(Representation {
            cache_control: self.cache_control_of(path),
            encoding,
            varies: if self.is_precompressed { vec!["accept-encoding"] } else { Vec::new() },
            ..file
        })))
    }

    /// The form of a file that the client likes best, if it likes one and it is there.
    fn packed(
        &self,
        path: &Path,
        headers: &HeaderMap,
    ) -> Option<(&'static str, (Content, crate::files::Validators))> {
        let mut liked: Vec<_> = CODINGS.iter().filter(|_| self.is_precompressed).collect();
        liked.sort_by_key(|(name, _)| std::cmp::Reverse(accepts::coding(headers, name)));
        liked.into_iter().filter(|(name, _)| accepts::coding(headers, name) > 0).find_map(|(name, ending)| {
            let mut packed = OsString::from(path);
            packed.push(ending);
            let opened = self.place(Path::new(&packed)).and_then(|place| Content::open(&place));
            Some((*name, opened.ok()?))
        })
    }

    /// Where a file is on the disk, if it may be served: also behind links, it lies in the folder and is not hidden.
    fn place(&self, path: &Path) -> io::Result<PathBuf> {
        let missing = || io::Error::from(io::ErrorKind::NotFound);
        let may_show = |path: &Path| self.has_dotfiles || !is_hidden(path);
        if !may_show(path) {
            return Err(missing());
        }
        let place = self.root.join(path);
        if self.follows_symlinks {
            return Ok(place);
        }
        let place = canonicalize(place).map_err(leads_nowhere)?;
        let is_inside = place.strip_prefix(&self.root).is_ok_and(may_show);
        if is_inside { Ok(place) } else { Err(missing()) }
    }
}

fn missing() -> Error {
    Error::not_found("there is no such file")
}
