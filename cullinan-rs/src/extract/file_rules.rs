//! What `#[param(..)]` says about uploaded files.

use super::param::Param;

/// The rules of an argument that takes uploaded files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileRules {
    /// `max_size`: the most bytes of one file.
    pub max_size: Option<u64>,
    /// `min_size`: the least bytes of one file.
    pub min_size: Option<u64>,
    /// `allowed_types`: media ranges without parameters, such as `image/*`; empty: any type.
    pub allowed_types: &'static [&'static str],
    /// `max_count`: the most files of one name.
    pub max_count: Option<usize>,
}

impl FileRules {
    pub(super) const NONE: Self =
        Self { max_size: None, min_size: None, allowed_types: &[], max_count: None };
}

/// The rules of uploaded files, keyword by keyword, for generated code.
impl Param {
    /// `max_size = "2MiB"`, in bytes.
    #[must_use]
    pub const fn max_size(mut self, bytes: u64) -> Self {
        self.files.max_size = Some(bytes);
        self
    }

    /// `min_size = 1`, in bytes.
    #[must_use]
    pub const fn min_size(mut self, bytes: u64) -> Self {
        self.files.min_size = Some(bytes);
        self
    }

    /// `allowed_types = ["image/*"]`.
    #[must_use]
    pub const fn allowed_types(mut self, ranges: &'static [&'static str]) -> Self {
        self.files.allowed_types = ranges;
        self
    }

    /// `max_count = 5`.
    #[must_use]
    pub const fn max_count(mut self, files: usize) -> Self {
        self.files.max_count = Some(files);
        self
    }
}
