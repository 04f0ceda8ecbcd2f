//! A sound form of single fields, read straight into its type.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::pairs::Pair;
use crate::codec::text::Present;
use crate::codec::{Source, Spelling, TextError, Values};

/// The fields of a form. Whatever goes wrong, the tree tells what and where.
#[derive(Clone, Copy)]
pub(super) struct Flat<'f, 'b>(pub(super) &'f [Pair<'b>]);

impl<'de> Deserializer<'de> for Flat<'_, '_> {
    type Error = TextError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, TextError> {
        Err(TextError::structure())
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_map(Walk { pairs: self.0, at: 0, next: None })
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        self.deserialize_map(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_some(self)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, TextError> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct enum identifier ignored_any
    }
}

/// The walk over the pairs, each name where it is met first.
struct Walk<'f, 'b> {
    pairs: &'f [Pair<'b>],
    at: usize,
    /// The pair whose name was read last, and all behind it.
    next: Option<&'f [Pair<'b>]>,
}

impl<'f, 'b> Walk<'f, 'b> {
    #[inline]
    fn advance(&mut self) -> Option<&'f Pair<'b>> {
        loop {
            let (before, from) = self.pairs.split_at_checked(self.at)?;
            let pair = from.first()?;
            self.at += 1;
            if !before.iter().any(|known| known.is_called(pair.name)) {
                self.next = Some(from);
                return Some(pair);
            }
        }
    }
}

impl<'de> MapAccess<'de> for Walk<'_, '_> {
    type Error = TextError;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, TextError> {
        let Some(pair) = self.advance() else { return Ok(None) };
        let name = Present { first: Ok(pair.name.into()), all: None, spelling: Spelling::default() };
        seed.deserialize(name).map(Some)
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, TextError> {
        let Some([first, ..]) = self.next else { return Err(TextError::structure()) };
        let all = values(self.next.unwrap_or_default(), first.name);
        seed.deserialize(Present { first: first.text(), all: Some(&all), spelling: all.spelling })
    }
}

/// All the texts of that name.
#[inline]
pub(super) fn values<'f>(pairs: &'f [Pair<'f>], name: &'f str) -> Values<'f> {
    let spelling = Spelling { checkbox: true, ..Spelling::default() };
    Values { source: Source::Form(pairs, name), spelling, skip: &[] }
}
