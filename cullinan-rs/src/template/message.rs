//! A text put together by `const fn`s, so that a compile error can name what it is about.

/// Longer texts are cut.
const CAPACITY: usize = 256;

/// Up to 256 bytes of text; what does not fit is cut at a character's boundary.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message {
    bytes: [u8; CAPACITY],
    length: usize,
    full: bool,
}

impl Message {
    /// An empty text.
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; CAPACITY], length: 0, full: false }
    }

    /// The text with `more` behind it.
    pub(crate) const fn with(mut self, more: &str) -> Self {
        if self.full {
            return self;
        }
        let free = self.bytes.split_at_mut(self.length).1;
        let fits = boundary(more, free.len());
        free.split_at_mut(fits).0.copy_from_slice(more.split_at(fits).0.as_bytes());
        self.length += fits;
        self.full = fits < more.len();
        self
    }

    /// The text with `name` in backticks behind it.
    pub(crate) const fn code(self, name: &str) -> Self {
        self.with("`").with(name).with("`")
    }

    /// What has been written so far.
    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

/// The largest boundary of a character in `text` that is at most `limit`.
const fn boundary(text: &str, limit: usize) -> usize {
    if text.len() <= limit {
        return text.len();
    }
    let mut at = limit;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
