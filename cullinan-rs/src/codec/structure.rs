//! A structure out of the texts of several keys: one pass of serde over them.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, Expected, MapAccess, Unexpected, Visitor,
};

use super::members::{Members, Pair};
use super::mend::{Mend, Mends};
use super::text::Present;
use super::text_stand_in::TextStandIn;
use super::{Shape, Spelling, TextError, Values};

/// Reads the structure, mended where an earlier pass has failed.
#[inline]
pub(crate) fn read<T: DeserializeOwned>(
    members: &Members<'_>,
    shape: Shape,
    spelling: Spelling,
    mends: &Mends,
) -> Result<T, Trouble> {
    let last = Cell::new("");
    let read = T::deserialize(Structure { members, shape, spelling, mends, last: &last });
    read.map_err(|trouble| match trouble {
        Trouble::Repeated(_) => Trouble::Repeated(last.get().to_owned()),
        other => other,
    })
}

/// Where a pass has failed.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The texts of this key are not what they should be.
    Value(String, TextError),
    /// This key is not what it should be.
    Key(String, TextError),
    /// The member of this key has been there under another.
    Repeated(String),
    /// This key is not there.
    Missing(&'static str),
    /// All of it.
    Whole(TextError),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_, error) | Self::Key(_, error) | Self::Whole(error) => error.fmt(f),
            Self::Repeated(_) => f.write_str("must not be given twice"),
            Self::Missing(_) => f.write_str("is required"),
        }
    }
}

impl std::error::Error for Trouble {}

impl Error for Trouble {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Whole(TextError::custom(message))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Whole(TextError::invalid_type(found, expected))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Whole(TextError::invalid_value(found, expected))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::Missing(name)
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::Repeated(name.to_owned())
    }
}

#[derive(Clone, Copy)]
struct Structure<'a> {
    members: &'a Members<'a>,
    shape: Shape,
    spelling: Spelling,
    mends: &'a Mends,
    /// The key that was shown last.
    last: &'a Cell<&'a str>,
}

impl<'de> Deserializer<'de> for Structure<'_> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let (rest, missing) = (self.members.pairs.as_slice(), self.mends.missing());
        visitor.visit_map(Walk { structure: self, rest, missing, key: "", next: None })
    }

    /// `None` where nothing of it was sent.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        if self.members.has_any(self.shape) { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The walk over the keys: those that were sent, then those that were missed.
struct Walk<'a, M> {
    structure: Structure<'a>,
    rest: &'a [Pair<'a>],
    missing: M,
    key: &'a str,
    next: Option<Next<'a>>,
}

/// What stands behind a key.
enum Next<'a> {
    Texts(Values<'a>),
    StandIn(TextStandIn),
}

impl<'a, M: Iterator<Item = (&'a str, TextStandIn)>> Walk<'a, M> {
    fn advance(&mut self) -> Option<(&'a str, Next<'a>)> {
        let Structure { members, spelling, mends, .. } = self.structure;
        while let Some((key, _)) = self.rest.first() {
            let (group, rest) = self.rest.split_at(self.rest.partition_point(|(other, _)| other == key));
            self.rest = rest;
            return Some(match mends.of(key) {
                None => (key, Next::Texts(members.values_of(group, spelling, &[]))),
                Some(Mend::Without(items)) => (key, Next::Texts(members.values_of(group, spelling, items))),
                Some(Mend::StandIn(stand_in)) => (key, Next::StandIn(*stand_in)),
                Some(Mend::Strike) => continue,
            });
        }
        self.missing.next().map(|(key, stand_in)| (key, Next::StandIn(stand_in)))
    }
}

impl<'a, 'de, M: Iterator<Item = (&'a str, TextStandIn)>> MapAccess<'de> for Walk<'a, M> {
    type Error = Trouble;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Trouble> {
        let Some((key, next)) = self.advance() else { return Ok(None) };
        (self.key, self.next) = (key, Some(next));
        self.structure.last.set(key);
        let name = Present { first: Ok(key.into()), all: None, spelling: Spelling::default() };
        seed.deserialize(name).map(Some).map_err(|error| Trouble::Key(key.to_owned(), error))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Trouble> {
        let read = match self.next.take() {
            Some(Next::Texts(values)) => {
                let first = values.first().unwrap_or(Ok("".into()));
                seed.deserialize(Present { first, all: Some(&values), spelling: values.spelling })
            }
            Some(Next::StandIn(stand_in)) => seed.deserialize(stand_in),
            None => Err(TextError::structure()),
        };
        read.map_err(|error| Trouble::Value(self.key.to_owned(), error))
    }
}
