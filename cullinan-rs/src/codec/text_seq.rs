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
}

impl<'a, 'r> TextSeq<'a, 'r> {
    pub(super) fn new(
        texts: &'a mut dyn Iterator<Item = Result<Cow<'r, str>, TextError>>,
        spelling: Spelling,
    ) -> Self {
        Self { texts, rest: None, spelling }
    }

    fn next_text(&mut self) -> Option<Result<Cow<'r, str>, TextError>> {
        if let Some((text, start)) = self.rest.take() {
            return Some(Ok(self.item(text, start)));
        }
        let text = self.texts.next()?;
        Some(text.map(|text| if self.spelling.csv { self.item(text, 0) } else { text }))
    }

    /// The item from `start` to the next comma; what follows is kept.
    fn item(&mut self, text: Cow<'r, str>, start: usize) -> Cow<'r, str> {
        let left = text.get(start..).unwrap_or_default();
        let end = left.find(',').map(|length| start + length);
        let item = match &text {
            Cow::Borrowed(text) => Cow::Borrowed(slice(text, start, end)),
            Cow::Owned(text) => Cow::Owned(slice(text, start, end).to_owned()),
        };
        self.rest = end.map(|end| (text, end + 1));
        item
    }
}

fn slice(text: &str, start: usize, end: Option<usize>) -> &str {
    text.get(start..end.unwrap_or(text.len())).unwrap_or_default()
}

impl<'de> SeqAccess<'de> for TextSeq<'_, '_> {
    type Error = TextError;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, TextError> {
        let Some(first) = self.next_text() else { return Ok(None) };
        let first = if self.spelling.trim { first.map(trim) } else { first };
        seed.deserialize(Present { first, all: None, spelling: self.spelling }).map(Some)
    }
}
