//! What stands for a text that could not be read: whatever the type asks for.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor};

use super::TextError;
use super::json::StandIn;
use super::text_error::no_structure;

/// A value of the type that is asked for. Types may be choosy, so there are several, tried in turn.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TextStandIn(StandIn);

impl TextStandIn {
    /// The one to try when this one was refused, if there is one.
    pub(crate) fn next(self) -> Option<Self> {
        let next = self.0.next();
        (!next.is_spent()).then_some(Self(next))
    }

    fn integer(self) -> Result<u64, TextError> {
        self.0.integer().ok_or_else(TextError::structure)
    }

    fn list<'de, V: Visitor<'de>>(self, count: Option<usize>, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_seq(Items(count.ok_or_else(TextError::structure)?))
    }
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
            visitor.visit_u64(self.integer()?)
        }
    )*};
}

macro_rules! texts {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
            visitor.visit_str(self.0.text().ok_or_else(TextError::structure)?)
        }
    )*};
}

macro_rules! nothing {
    ($($method:ident($($argument:ident: $ty:ty),*) $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, TextError> {
            visitor.$visit()
        }
    )*};
}

impl<'de> Deserializer<'de> for TextStandIn {
    type Error = TextError;

    integers! {
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_f32 deserialize_f64
    }
    texts! { deserialize_any deserialize_str deserialize_string deserialize_identifier }
    nothing! {
        deserialize_option() visit_none;
        deserialize_unit() visit_unit;
        deserialize_unit_struct(_name: &'static str) visit_unit;
        deserialize_ignored_any() visit_unit;
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_bool(self.0.boolean().ok_or_else(TextError::structure)?)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_char('a')
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_bytes(self.0.text().unwrap_or_default().as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, TextError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        self.list(self.0.items(), visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, count: usize, visitor: V) -> Result<V::Value, TextError> {
        self.list(Some(count), visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        count: usize,
        visitor: V,
    ) -> Result<V::Value, TextError> {
        self.list(Some(count), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        let name: StrDeserializer<'_, TextError> =
            self.0.variant(known).ok_or_else(TextError::structure)?.into_deserializer();
        visitor.visit_enum(name)
    }

    no_structure! {
        deserialize_struct(_: &'static str, _: &'static [&'static str]);
        deserialize_map();
    }
}

/// So many stand-ins.
struct Items(usize);

impl<'de> SeqAccess<'de> for Items {
    type Error = TextError;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, TextError> {
        let Some(left) = self.0.checked_sub(1) else { return Ok(None) };
        self.0 = left;
        seed.deserialize(TextStandIn::default()).map(Some)
    }
}
