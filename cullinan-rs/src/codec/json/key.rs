//! The name of a member, as serde reads it: a text that may stand for a number, a boolean or a unit variant.

use std::str::FromStr;

use serde::de::{Deserializer, IntoDeserializer, Visitor};

use super::failure::{Asked, Failure, Kind, Pass};
use super::number::{self, numbers};

/// The name of a member.
pub(super) struct Key<'n> {
    text: &'n str,
    pass: &'n Pass,
}

impl<'n> Key<'n> {
    pub(super) fn new(text: &'n str, pass: &'n Pass) -> Self {
        Self { text, pass }
    }

    fn number<'de, V: Visitor<'de>>(self, asked: Asked, visitor: V) -> Result<V::Value, Failure> {
        let read = match number::is_number(self.text) {
            true => number::visit(self.text, visitor),
            false => Err(Failure::new(Kind::Unsuited)),
        };
        self.pass.leave(asked, String::new(), read)
    }

    fn wide<'de, V: Visitor<'de>, N: FromStr>(
        self,
        name: &'static str,
        visitor: V,
        visit: fn(N, V) -> Result<V::Value, Failure>,
    ) -> Result<V::Value, Failure> {
        let read = match number::is_number(self.text) {
            true => number::wide(self.text).and_then(|number| visit(number, visitor)),
            false => Err(Failure::new(Kind::Unsuited)),
        };
        self.pass.leave(Asked::Integer(name), String::new(), read)
    }
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Failure;

    numbers!();

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let read = visitor.visit_str(self.text);
        self.pass.leave(Asked::Text, String::new(), read)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let read = match self.text {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Failure::new(Kind::Unsuited)),
        };
        self.pass.leave(Asked::Bool, String::new(), read)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let read = visitor.visit_enum(self.text.into_deserializer());
        self.pass.leave(Asked::Variant(known), String::new(), read)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_bytes(self.text.as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_bytes(visitor)
    }

    serde::forward_to_deserialize_any! {
        char str string unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
