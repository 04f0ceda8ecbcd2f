//! What a type asks serde for: a value of its own, or a structure with members.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Visitor};

/// What a type asks serde for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// What one text can say, or a list of texts.
    Value,
    /// A struct with members of these names.
    Struct(&'static [&'static str]),
    /// Whatever members there are: a map, or a struct with flattened fields.
    Map,
}

impl Shape {
    /// The shape of `T`. It is known while the program is compiled, and folds away.
    #[inline]
    pub(crate) fn of<T: DeserializeOwned>() -> Self {
        T::deserialize(Asked).err().unwrap_or(Self::Value)
    }
}

/// Answers the first question with an error that says what it was.
struct Asked;

impl<'de> Deserializer<'de> for Asked {
    type Error = Shape;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Shape> {
        Err(Shape::Value)
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Shape> {
        Err(Shape::Struct(fields))
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Shape> {
        Err(Shape::Map)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Shape> {
        visitor.visit_some(self)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Shape> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct enum identifier ignored_any
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Shape {}

impl serde::de::Error for Shape {
    #[inline]
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Value
    }
}
