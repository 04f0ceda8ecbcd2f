//! The rules of uploaded files: what is wrong with one, or with how many there are.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::rules::{allowed_types, max_count, max_size, min_size};

/// The rules of the files of one field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Uploaded {
    /// The most bytes of one file.
    pub(crate) max_size: u64,
    /// The least bytes of one file.
    pub(crate) min_size: Option<u64>,
    /// Media ranges; none: any type.
    pub(crate) allowed_types: &'static [&'static str],
    /// The most files.
    pub(crate) max_count: Option<usize>,
    /// What replaces the words of a broken rule.
    pub(crate) message: Option<&'static str>,
}

/// A broken rule: its code, and words for people.
pub(crate) type Broken = (&'static str, Cow<'static, str>);

impl Uploaded {
    /// What is wrong with the size of a file, all of which is there.
    pub(crate) fn broken_by_size(&self, size: u64) -> Option<Broken> {
        if !max_size::check(self.max_size, size) {
            return Some(self.too_large());
        }
        let bound = self.min_size.filter(|bound| !min_size::check(*bound, size))?;
        Some(self.broken(min_size::CODE, min_size::text(bound)))
    }

    /// What is wrong with the type of a file.
    pub(crate) fn broken_by_type(&self, media_type: &str) -> Option<Broken> {
        let ranges = self.allowed_types;
        let is_broken = !allowed_types::check(ranges, media_type);
        is_broken.then(|| self.broken(allowed_types::CODE, allowed_types::text(ranges)))
    }

    /// What is wrong with there being so many.
    pub(crate) fn broken_by_count(&self, count: usize) -> Option<Broken> {
        let bound = self.max_count.filter(|bound| !max_count::check(*bound, count))?;
        Some(self.broken(max_count::CODE, max_count::text(bound)))
    }

    /// What is said of a file that is too large, before all of it is there.
    pub(crate) fn too_large(&self) -> Broken {
        self.broken(max_size::CODE, max_size::text(self.max_size))
    }

    fn broken(&self, code: &'static str, text: String) -> Broken {
        (code, self.message.map_or(Cow::Owned(text), Cow::Borrowed))
    }

    /// Writes the rules of one file into its schema.
    pub(crate) fn describe_file(&self, schema: &mut Map<String, Value>) {
        max_size::describe(self.max_size, schema);
        if let Some(bound) = self.min_size {
            min_size::describe(bound, schema);
        }
        allowed_types::describe(self.allowed_types, schema);
    }

    /// Writes the rules of all files into the schema of a body whose parts are not known beforehand.
    pub(crate) fn describe_any(&self, schema: &mut Map<String, Value>) {
        max_size::describe(self.max_size, schema);
        if let Some(bound) = self.min_size {
            min_size::describe(bound, schema);
        }
        allowed_types::describe_any(self.allowed_types, schema);
        if let Some(bound) = self.max_count {
            max_count::describe_any(bound, schema);
        }
    }

    /// Writes how many there may be into the schema of the list.
    pub(crate) fn describe_files(&self, schema: &mut Map<String, Value>) {
        if let Some(bound) = self.max_count {
            max_count::describe(bound, schema);
        }
    }
}
