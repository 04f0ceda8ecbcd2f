//! A JSON object as it is written: names and fixed words as they are, only what may need it is escaped.

/// A JSON object as it is written. Its keys and its plain words are the framework's own and need no escape. Every
/// member ends with a comma, the last one too until the end.
pub(super) struct Object(Vec<u8>);

/// A member up to its value.
macro_rules! key {
    ($name:literal) => {
        concat!("\"", $name, "\":")
    };
}

pub(super) use key;

impl Object {
    #[inline]
    pub(super) fn with_room(bytes: usize) -> Self {
        let mut text = Vec::with_capacity(bytes);
        text.push(b'{');
        Self(text)
    }

    /// A member whose value is one of the framework's own words.
    #[inline(always)]
    pub(super) fn plain(&mut self, key: &'static str, word: &str) {
        self.0.extend_from_slice(key.as_bytes());
        self.quoted(word);
    }

    /// A member whose value is a number or `true`, already as text.
    #[inline(always)]
    pub(super) fn number(&mut self, key: &'static str, digits: &str) {
        self.0.extend_from_slice(key.as_bytes());
        self.0.extend_from_slice(digits.as_bytes());
        self.0.push(b',');
    }

    /// A member whose value may hold anything.
    #[inline(always)]
    pub(super) fn text(&mut self, key: &'static str, text: &str) {
        self.0.extend_from_slice(key.as_bytes());
        if is_plain(text.as_bytes()) { self.quoted(text) } else { self.escaped(text) }
    }

    /// A member whose value is a list of objects.
    pub(super) fn list<T>(&mut self, key: &'static str, items: &[T], write: fn(&T, &mut Self)) {
        self.0.extend_from_slice(key.as_bytes());
        self.0.push(b'[');
        for item in items {
            self.0.push(b'{');
            write(item, self);
            self.close(b"},");
        }
        self.close(b"],");
    }

    /// The whole text.
    #[inline]
    pub(super) fn end(mut self) -> Vec<u8> {
        self.close(b"}");
        self.0
    }

    /// Puts the end in the place of the last comma.
    fn close(&mut self, end: &[u8]) {
        self.0.pop_if(|last| *last == b',');
        self.0.extend_from_slice(end);
    }

    fn quoted(&mut self, text: &str) {
        self.0.reserve(text.len() + 3);
        self.0.push(b'"');
        self.0.extend_from_slice(text.as_bytes());
        self.0.extend_from_slice(b"\",");
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        // Writing text into memory cannot fail.
        let _ = serde_json::to_writer(&mut self.0, text);
        self.0.push(b',');
    }
}

/// Whether JSON takes the text as it is: no quotation mark, no backslash, no control character (RFC 8259 §7).
/// Looked at eight bytes at a time, the last ones maybe twice.
fn is_plain(text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks();
    match text.last_chunk() {
        Some(last) => words.iter().fold(unfit(*last), |found, word| found | unfit(*word)) == 0,
        None => rest.iter().all(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\'),
    }
}

/// The high bit of each byte that must be escaped, and maybe of some above the lowest such byte.
#[inline]
const fn unfit(word: [u8; 8]) -> u64 {
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    let word = u64::from_le_bytes(word);
    let (quote, backslash) = (word ^ all(b'"'), word ^ all(b'\\'));
    let control = word.wrapping_sub(all(b' ')) & !word;
    let quote = quote.wrapping_sub(all(1)) & !quote;
    let backslash = backslash.wrapping_sub(all(1)) & !backslash;
    (control | quote | backslash) & all(0x80)
}

#[cfg(test)]
mod tests {
    use super::Object;

    #[test]
    fn texts_are_escaped_where_they_must_be() {
        for length in 0..20 {
            for at in 0..length {
                for character in
                    ['"', '\\', '\n', '\0', '\u{1f}', ' ', '!', '/', '\u{7f}', 'é', '…', '\u{10ffff}']
                {
                    let mut text = "-".repeat(length);
                    text.replace_range(at..=at, &character.to_string());
                    let mut object = Object::with_room(16);
                    object.text(key!("a"), &text);
                    object.plain(key!("b"), "c");
                    let expected = serde_json::json!({ "a": text, "b": "c" });
                    assert_eq!(String::from_utf8(object.end()), Ok(expected.to_string()), "{text:?}");
                }
            }
        }
    }
}
