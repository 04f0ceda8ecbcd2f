//! The texts of a list as serde sees a sequence.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, SeqAccess};

use super::text::{Present, trim};
use super::{Spelling, TextError};

/// The texts of a list, one after the other.
pub(crate) struct TextSeq<'a, 'r> {
    texts: &'a mut dyn Iterator<Item = Result<Cow<'r, str>, TextError>>,
    /// A text with commas and where its next item starts.
    rest: Option<(Cow<'r, str>, usize)>,
    spelling: Spelling,
    /// Whether it is a header's: items that are empty do not count, and quotes hold commas (RFC 9110 §5.6.1, §5.6.4).
    is_header: bool,
    /// How many items have been met.
    met: usize,
    /// Those that are passed over.
    skip: &'a [usize],
}

impl<'a, 'r> TextSeq<'a, 'r> {
    pub(super) fn new(
        texts: &'a mut dyn Iterator<Item = Result<Cow<'r, str>, TextError>>,
        spelling: Spelling,
        skip: &'a [usize],
    ) -> Self {
        Self { texts, rest: None, spelling, is_header: false, met: 0, skip }
    }

    /// The same of the lines of a header.
    pub(super) fn of_header(self) -> Self {
        Self { is_header: true, ..self }
    }

    /// The text of the item of that number.
    pub(super) fn nth(mut self, item: usize) -> Option<Result<Cow<'r, str>, TextError>> {
        (0..item).try_for_each(|_| self.next_text().map(drop))?;
        self.next_text()
    }

    fn next_text(&mut self) -> Option<Result<Cow<'r, str>, TextError>> {
        loop {
            let text = self.next_part()?;
            let is_nothing = |text: &Cow<'_, str>| text.trim_matches([' ', '\t']).is_empty();
            if !self.is_header || !text.as_ref().is_ok_and(is_nothing) {
                return Some(text);
            }
        }
    }

    fn next_part(&mut self) -> Option<Result<Cow<'r, str>, TextError>> {
        if let Some((text, start)) = self.rest.take() {
            return Some(Ok(self.item(text, start)));
        }
        let text = self.texts.next()?;
        Some(text.map(|text| if self.spelling.csv { self.item(text, 0) } else { text }))
    }

    /// The item from `start` to the next comma; what follows is kept.
    fn item(&mut self, text: Cow<'r, str>, start: usize) -> Cow<'r, str> {
        let left = text.get(start..).unwrap_or_default();
        let comma = if self.is_header { comma_outside_quotes(left) } else { left.find(',') };
        let end = comma.map(|length| start + length);
        let item = match &text {
            Cow::Borrowed(text) => Cow::Borrowed(slice(text, start, end)),
            Cow::Owned(text) => Cow::Owned(slice(text, start, end).to_owned()),
        };
        self.rest = end.map(|end| (text, end + 1));
        item
    }
}

/// Where the next comma is that stands in no quoted string.
fn comma_outside_quotes(text: &str) -> Option<usize> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    text.bytes().position(|byte| {
        is_quoted ^= byte == b'"' && !is_escaped;
        is_escaped = is_quoted && byte == b'\\' && !is_escaped;
        byte == b',' && !is_quoted
    })
}

fn slice(text: &str, start: usize, end: Option<usize>) -> &str {
    text.get(start..end.unwrap_or(text.len())).unwrap_or_default()
}

impl<'de> SeqAccess<'de> for TextSeq<'_, '_> {
    type Error = TextError;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, TextError> {
        let (first, item) = loop {
            let Some(first) = self.next_text() else { return Ok(None) };
            self.met += 1;
            if !self.skip.contains(&(self.met - 1)) {
                break (first, self.met - 1);
            }
        };
        let first = if self.spelling.trim { first.map(trim) } else { first };
        let read = seed.deserialize(Present { first, all: None, spelling: self.spelling });
        read.map(Some).map_err(|error| error.of_item(item))
    }
}
