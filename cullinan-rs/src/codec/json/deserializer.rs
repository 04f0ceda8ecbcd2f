//! A `Deserializer` over a tree with stand-ins. It reads what is sound as serde_json does, with one exception:
//! a list is no struct.

use std::str::FromStr;

use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, Error, Expected, Visitor};

use super::access::{Items, Members};
use super::failure::{Asked, Failure, Kind, Pass};
use super::node::{Node, Value};
use super::number::{self, numbers};
use super::variant::{Data, Variant};
use super::wire;
use crate::maybe;

/// How serde_json's `RawValue` asks for the text of a value.
const RAW: &str = "$serde_json::private::RawValue";

/// Reads one node.
#[derive(Clone, Copy)]
pub(super) struct Repair<'n> {
    node: &'n Node<'n>,
    pass: &'n Pass,
    /// Whether it is an item of a list of texts, and so no such list itself.
    is_text: bool,
}

impl<'n> Repair<'n> {
    pub(super) fn new(node: &'n Node<'n>, pass: &'n Pass) -> Self {
        Self { node, pass, is_text: false }
    }

    /// Reads one text of several.
    pub(super) fn text_of(node: &'n Node<'n>, pass: &'n Pass) -> Self {
        Self { node, pass, is_text: true }
    }

    /// What a node says that is not of the type asked for.
    fn unsuited<T>(self) -> Result<T, Failure> {
        Err(Failure::new(match self.node.value {
            Value::Broken(what) => Kind::Broken(what),
            Value::Deep => Kind::Deep,
            _ => Kind::Unsuited,
        }))
    }

    fn leave<T>(self, asked: Asked, read: Result<T, Failure>) -> Result<T, Failure> {
        self.pass.leave(asked, String::new(), read)
    }

    fn number<'de, V: Visitor<'de>>(self, asked: Asked, visitor: V) -> Result<V::Value, Failure> {
        let expecting = expecting(&visitor);
        let read = match self.node.single() {
            Value::Number(text) => number::visit(text, visitor),
            Value::Wire(text) => wire::visit(text, asked, &expecting, visitor),
            Value::StandIn(stand_in) => some(stand_in.integer()).and_then(|number| visitor.visit_u64(number)),
            _ => self.unsuited(),
        };
        self.pass.leave(asked, expecting, read)
    }

    fn wide<'de, V: Visitor<'de>, N: FromStr>(
        self,
        name: &'static str,
        visitor: V,
        visit: fn(N, V) -> Result<V::Value, Failure>,
    ) -> Result<V::Value, Failure> {
        let number = match self.node.single() {
            Value::Number(text) => number::wide(text),
            Value::Wire(text) => wire::wide(text),
            _ => return self.number(Asked::Integer(name), visitor),
        };
        self.leave(Asked::Integer(name), number.and_then(|number| visit(number, visitor)))
    }

    fn text<'de, V: Visitor<'de>>(self, asked: Asked, visitor: V) -> Result<V::Value, Failure> {
        let expecting = expecting(&visitor);
        let read = match self.node.single() {
            Value::Text(text) | Value::Wire(text) => visitor.visit_str(text),
            Value::StandIn(stand_in) => some(stand_in.text()).and_then(|text| visitor.visit_str(text)),
            _ => self.unsuited(),
        };
        self.pass.leave(asked, expecting, read)
    }

    fn list<'de, V: Visitor<'de>>(self, asked: Asked, visitor: V) -> Result<V::Value, Failure> {
        let items = match (&self.node.value, asked) {
            (Value::List(items) | Value::Many(items), _) => items.as_slice(),
            (Value::Wire(_), _) if !self.is_text => std::slice::from_ref(self.node),
            (Value::StandIn(_), Asked::Tuple(count)) if count > 0 => {
                return Err(Failure::new(Kind::WantsItems(count)));
            }
            (Value::StandIn(stand_in), _) => match some(stand_in.items())? {
                0 => &[],
                count => return Err(Failure::new(Kind::WantsItems(count))),
            },
            _ => return self.leave(asked, self.unsuited()),
        };
        let mut items = Items::new(items, self.node, self.pass);
        let read = visitor.visit_seq(&mut items);
        self.leave(asked, items.finish(read))
    }

    /// A failure of which only what it is about is not known is one of the content.
    fn of_content(self, own: &[&str], content: &str, failure: Failure) -> Failure {
        let is_own = matches!(failure.kind(), Kind::Missing(name) if own.contains(name));
        match self.node.member(content) {
            Some(at) if failure.is_here() && !is_own => failure.of_buffered(at),
            _ => failure,
        }
    }

    fn object<'de, V: Visitor<'de>>(self, asked: Asked, visitor: V) -> Result<V::Value, Failure> {
        let members = match &self.node.value {
            Value::Object(members) => members.as_slice(),
            // Its members follow one by one, as they are missed.
            Value::StandIn(_) => &[],
            _ => return self.leave(asked, self.unsuited()),
        };
        let mut members = Members::new(members, self.pass);
        let read = visitor.visit_map(&mut members);
        self.leave(asked, members.finish(read))
    }
}

/// What the visitor says it wants, before it sees anything of the client's.
fn expecting(visitor: &dyn Expected) -> String {
    visitor.to_string()
}

fn some<T>(stand_in: Option<T>) -> Result<T, Failure> {
    stand_in.ok_or_else(|| Failure::new(Kind::Exhausted))
}

impl<'de> Deserializer<'de> for Repair<'_> {
    type Error = Failure;

    numbers!();

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let expecting = expecting(&visitor);
        let read = match self.node.single() {
            Value::Null | Value::Nothing => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(text) => number::visit(text, visitor),
            Value::Text(text) | Value::Wire(text) => visitor.visit_str(text),
            Value::List(_) => self.list(Asked::Any, visitor),
            Value::Object(_) => self.object(Asked::Any, visitor),
            Value::StandIn(stand_in) => {
                let node = Node::stood(some(stand_in.literal(&expecting))?);
                Repair::new(&node, self.pass).deserialize_any(visitor)
            }
            Value::Broken(_) | Value::Deep | Value::Dropped | Value::Many(_) => self.unsuited(),
        };
        self.pass.leave(Asked::Any, expecting, read)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let read = match self.node.single() {
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Wire(text) => wire::boolean(text).and_then(|value| visitor.visit_bool(value)),
            Value::StandIn(stand_in) => some(stand_in.boolean()).and_then(|value| visitor.visit_bool(value)),
            _ => self.unsuited(),
        };
        self.leave(Asked::Bool, read)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(Asked::Char, visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(Asked::Text, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(Asked::Text, visitor)
    }

    /// Nobody asks a value for one but an internally tagged enum.
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(Asked::Tag, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Text(text) | Value::Wire(text) => {
                self.leave(Asked::Text, visitor.visit_bytes(text.as_bytes()))
            }
            _ => self.list(Asked::List, visitor),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Null | Value::Nothing => visitor.visit_none(),
            Value::Wire(_) if self.node.is_blank() => visitor.visit_some(self).map_err(Failure::of_blank),
            Value::StandIn(stand_in) if stand_in.is_nothing() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let read = match &self.node.value {
            Value::Null | Value::StandIn(_) => visitor.visit_unit(),
            _ => self.unsuited(),
        };
        self.leave(Asked::Unit, read)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match name {
            RAW if self.node.source().is_empty() => self.leave(Asked::Any, self.unsuited()),
            // It is told by the error what is not there.
            maybe::NAME if matches!(self.node.value, Value::Nothing) => self.unsuited(),
            RAW => visitor.visit_map(MapDeserializer::new(std::iter::once((RAW, self.node.source())))),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.list(Asked::List, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, count: usize, visitor: V) -> Result<V::Value, Failure> {
        self.list(Asked::Tuple(count), visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        count: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.list(Asked::Tuple(count), visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.object(Asked::Map, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        // The words of an adjacently tagged enum. It buffers its content where that comes before the tag.
        let is_adjacent = expecting(&visitor).starts_with("adjacently tagged enum");
        let read = self.object(Asked::Object, visitor);
        match *fields {
            [_, content] if is_adjacent => read.map_err(|failure| self.of_content(fields, content, failure)),
            _ => read,
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let pass = self.pass;
        // The words with which serde asks for the tag of an adjacently tagged enum.
        let is_tag = expecting(&visitor).starts_with("variant of enum");
        let asked = if is_tag { Asked::Tag } else { Asked::Variant(known) };
        let variant = match self.node.single() {
            Value::Text(name) | Value::Wire(name) => Ok(Variant { name, data: Data::Nothing, pass }),
            Value::Object(members) => Variant::only(members, pass),
            Value::StandIn(_) if is_tag => Err(Failure::unknown_variant("", known)),
            Value::StandIn(stand_in) => {
                some(stand_in.variant(known)).map(|name| Variant { name, data: Data::StandIn(name), pass })
            }
            _ => self.unsuited(),
        };
        self.leave(asked, variant.and_then(|variant| visitor.visit_enum(variant)))
    }

    /// Nobody looks at it, so it may be anything.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }
}
