//! A JSON object as it is written: names and fixed words as they are, only what may need it is escaped.

/// A JSON object as it is written. Its member names are the framework's own and need no escape.
pub(super) struct Object(Vec<u8>);

impl Object {
    pub(super) fn new() -> Self {
        let mut text = Vec::with_capacity(384);
        text.push(b'{');
        Self(text)
    }

    /// A member whose value is one of the framework's own words.
    pub(super) fn plain(&mut self, name: &str, word: &str) {
        self.name(name);
        self.0.push(b'"');
        self.0.extend_from_slice(word.as_bytes());
        self.0.push(b'"');
    }

    /// A member whose value is a number or `true`, already as text.
    pub(super) fn number(&mut self, name: &str, digits: &str) {
        self.name(name);
        self.0.extend_from_slice(digits.as_bytes());
    }

    /// A member whose value may hold anything.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        // Writing text into memory cannot fail.
        let _ = serde_json::to_writer(&mut self.0, text);
    }

    /// A member whose value is a list of objects.
    pub(super) fn list<T>(&mut self, name: &str, items: &[T], write: fn(&T, &mut Self)) {
        self.name(name);
        for (item, before) in items.iter().zip(std::iter::once(b'[').chain(std::iter::repeat(b','))) {
            self.0.extend_from_slice(&[before, b'{']);
            write(item, self);
            self.0.push(b'}');
        }
        self.0.push(b']');
    }

    /// The whole text.
    pub(super) fn end(mut self) -> Vec<u8> {
        self.0.push(b'}');
        self.0
    }

    fn name(&mut self, name: &str) {
        if self.0.last() != Some(&b'{') {
            self.0.push(b',');
        }
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
    }
}
