//! Texts into values through serde, so that every type that deserializes works unchanged.

use std::borrow::Cow;
use std::str::FromStr;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, Unexpected, VariantAccess,
    Visitor,
};

use super::text_error::no_structure;
use super::{Spelling, TextError, Values};
use crate::maybe;

/// Reads a value from the texts a parameter was sent with: a scalar takes the first of them, a list all.
#[inline]
pub(crate) fn read<'r, T: DeserializeOwned>(
    first: Result<Cow<'r, str>, TextError>,
    all: &Values<'r>,
) -> Result<T, TextError> {
    T::deserialize(Present { first, all: Some(all), spelling: all.spelling })
}

/// What the type takes nothing at all for: an `Option` is `None`, most have nothing.
pub(crate) fn absent<T: DeserializeOwned>() -> Option<T> {
    T::deserialize(Absent).ok()
}

/// Takes white space off both ends, without copying what is borrowed.
pub(super) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Nothing was sent: an `Option` is `None`, everything else fails.
struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = TextError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, TextError> {
        Err(TextError::expected("is required"))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, TextError> {
        // It is told by the error what is not there.
        if name == maybe::NAME {
            return self.deserialize_any(visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// At least one text was sent. `all` is `None` inside a list, where one text is one value.
pub(super) struct Present<'a, 'r> {
    pub(super) first: Result<Cow<'r, str>, TextError>,
    pub(super) all: Option<&'a Values<'r>>,
    pub(super) spelling: Spelling,
}

impl Present<'_, '_> {
    fn integer<T: FromStr>(self, expected: &'static str) -> Result<T, TextError> {
        let text = self.first?;
        let exact = !text.starts_with('+');
        text.parse().ok().filter(|_| exact).ok_or_else(|| TextError::expected(expected))
    }

    fn float<T: FromStr + Into<f64> + Copy>(self) -> Result<T, TextError> {
        let text = self.first?;
        let finite = |number: &T| (*number).into().is_finite() && !text.starts_with('+');
        text.parse().ok().filter(finite).ok_or_else(|| TextError::expected("must be a finite number"))
    }

    fn boolean(self) -> Result<bool, TextError> {
        let text = self.first?;
        match text.as_ref() {
            "true" | "1" => return Ok(true),
            "false" | "0" => return Ok(false),
            "on" if self.spelling.checkbox => return Ok(true),
            "off" if self.spelling.checkbox => return Ok(false),
            _ => {}
        }
        let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        match self.spelling.lenient {
            true if is(&["true", "yes", "on"]) => Ok(true),
            true if is(&["false", "no", "off"]) => Ok(false),
            true => Err(TextError::expected("must be `true` or `false`, `yes` or `no`, `on` or `off`")),
            false => Err(TextError::expected("must be `true` or `false`")),
        }
    }

    fn character(self) -> Result<char, TextError> {
        let text = self.first?;
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => Ok(character),
            _ => Err(TextError::expected("must be a single character")),
        }
    }
}

macro_rules! scalars {
    ($($method:ident $visit:ident $read:ident($($expected:literal)?);)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
            visitor.$visit(self.$read($($expected)?)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Present<'_, '_> {
    type Error = TextError;

    scalars! {
        deserialize_u8 visit_u8 integer("must be an integer from 0 to 255");
        deserialize_u16 visit_u16 integer("must be an integer from 0 to 65535");
        deserialize_u32 visit_u32 integer("must be an integer from 0 to 4294967295");
        deserialize_u64 visit_u64 integer("must be an integer from 0 to 18446744073709551615");
        deserialize_u128 visit_u128 integer("must be an integer of at most 128 bits, not negative");
        deserialize_i8 visit_i8 integer("must be an integer from -128 to 127");
        deserialize_i16 visit_i16 integer("must be an integer from -32768 to 32767");
        deserialize_i32 visit_i32 integer("must be an integer from -2147483648 to 2147483647");
        deserialize_i64 visit_i64 integer("must be an integer from -9223372036854775808 to 9223372036854775807");
        deserialize_i128 visit_i128 integer("must be an integer of at most 128 bits");
        deserialize_f32 visit_f32 float();
        deserialize_f64 visit_f64 float();
        deserialize_bool visit_bool boolean();
        deserialize_char visit_char character();
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        match self.first? {
            Cow::Borrowed(text) => visitor.visit_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_bytes(self.first?.as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_byte_buf(self.first?.into_owned().into_bytes())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, TextError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        match self.all {
            Some(values) => values.collect(|list| visitor.visit_seq(list)),
            None => Err(TextError::structure()),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, TextError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        visitor.visit_enum(Variant(self.first?))
    }

    no_structure! {
        deserialize_tuple_struct(_: &'static str, _: usize);
        deserialize_struct(_: &'static str, _: &'static [&'static str]);
        deserialize_map();
    }

    /// What nobody looks at may be anything.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { str string unit unit_struct identifier }
}

/// A unit enum's variant by its serde name.
struct Variant<'r>(Cow<'r, str>);

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = TextError;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), TextError> {
        let name: serde::de::value::StrDeserializer<'_, TextError> = self.0.as_ref().into_deserializer();
        let value = seed.deserialize(name)?;
        Ok((value, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = TextError;

    fn unit_variant(self) -> Result<(), TextError> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, TextError> {
        Err(TextError::structure())
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, TextError> {
        Err(serde::de::Error::invalid_type(Unexpected::UnitVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        Err(serde::de::Error::invalid_type(Unexpected::UnitVariant, &visitor))
    }
}
