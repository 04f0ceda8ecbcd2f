//! Where in a path the placeholders of the template that matched it stand.

/// How many placeholders a template may have.
pub(crate) const MAX_PLACEHOLDERS: usize = 16;

/// The byte ranges of the placeholders in the raw path, in the template's order. Paths over 65,535 bytes have none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Captures {
    ranges: [(u16, u16); MAX_PLACEHOLDERS],
    length: usize,
    encoded: bool,
}

impl Captures {
    pub(crate) const fn new() -> Self {
        Self { ranges: [(0, 0); MAX_PLACEHOLDERS], length: 0, encoded: false }
    }

    /// How many placeholders have been met.
    pub(crate) const fn len(&self) -> usize {
        self.length
    }

    /// What stands at the placeholder of that index in `path`, the very path that was looked up; still encoded.
    pub(crate) fn get<'p>(&self, index: usize, path: &'p str) -> Option<&'p str> {
        let (start, end) = *self.ranges.get(..self.length)?.get(index)?;
        path.get(usize::from(start)..usize::from(end))
    }

    /// Whether anything in the path is percent-encoded.
    pub(crate) const fn is_encoded(&self) -> bool {
        self.encoded
    }

    /// Notes that something in the path is percent-encoded.
    pub(crate) fn note_encoded(&mut self) {
        self.encoded = true;
    }

    /// Notes one more placeholder.
    pub(crate) fn push(&mut self, start: usize, end: usize) {
        let (Ok(start), Ok(end)) = (u16::try_from(start), u16::try_from(end)) else { return };
        if let Some(range) = self.ranges.get_mut(self.length) {
            *range = (start, end);
            self.length += 1;
        }
    }

    /// Forgets all but the first `length`.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.length = self.length.min(length);
    }
}
