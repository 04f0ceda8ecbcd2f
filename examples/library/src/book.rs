//! A book on its way in, and one on the shelf.

use cullinan::prelude::*;

/// A book on its way in.
#[model]
pub(crate) struct NewBook {
    /// As on the cover.
    #[field(trim)]
    #[validate(length(min = 1, max = 200))]
    pub title: String,
    /// Ten digits, the last of which may be an X.
    #[validate(regex = "^[0-9]{9}[0-9X]$")]
    pub isbn: String,
    /// 0 where nobody has counted.
    #[serde(default)]
    #[validate(range(max = 10_000))]
    pub pages: u16,
}

/// A book on the shelf.
#[model]
#[derive(Clone)]
pub(crate) struct Book {
    pub id: u64,
    pub title: String,
    pub isbn: String,
    pub pages: u16,
    /// Where it was handed in, if anywhere.
    pub desk: Option<u8>,
    /// What readers wrote, for those who ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<String>,
}

impl Book {
    pub(crate) fn without_reviews(self) -> Self {
        Self { reviews: Vec::new(), ..self }
    }
}
