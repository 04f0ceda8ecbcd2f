//! An enum of a tree: the name of a variant and, for those that have any, its data.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};

use super::deserializer::Repair;
use super::failure::{Failure, Kind, Pass, Step};
use super::key::Key;
use super::node::{Member, Node};

/// The name of a variant and what came with it.
pub(super) struct Variant<'n> {
    pub(super) name: &'n str,
    pub(super) data: Data<'n>,
    pub(super) pass: &'n Pass,
}

#[derive(Clone, Copy)]
pub(super) enum Data<'n> {
    /// A bare name.
    Nothing,
    /// The value of an object's only member, and where that stands.
    Sent(usize, &'n Node<'n>),
    /// Whatever this variant needs.
    StandIn(&'static str),
}

impl<'n> Variant<'n> {
    /// An enum in an object: its one member is the variant.
    pub(super) fn only(members: &'n [Member<'n>], pass: &'n Pass) -> Result<Self, Failure> {
        let mut live = members.iter().enumerate().filter(|(_, (_, node))| !node.is_dropped());
        match (live.next(), live.next()) {
            (Some((at, (name, node))), None) => Ok(Self { name, data: Data::Sent(at, node), pass }),
            _ => Err(Failure::new(Kind::Unsuited)),
        }
    }

    /// Reads the data of a variant that has some.
    fn data<T>(self, read: impl FnOnce(Repair<'n>) -> Result<T, Failure>) -> Result<T, Failure> {
        match self.data {
            Data::Nothing => Err(Failure::new(Kind::Bare)),
            Data::StandIn(name) => Err(Failure::new(Kind::WantsVariant(name))),
            Data::Sent(at, node) => read(Repair::new(node, self.pass))
                .map_err(|failure| self.pass.inside(Step::Child(at), failure)),
        }
    }
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        Ok((seed.deserialize(Key::new(self.name, self.pass)).map_err(Failure::unasked)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        match self.data {
            Data::Sent(..) => self.data(<()>::deserialize),
            Data::Nothing | Data::StandIn(_) => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Failure> {
        self.data(|data| seed.deserialize(data))
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Failure> {
        self.data(|data| data.deserialize_tuple(length, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.data(|data| data.deserialize_struct("", fields, visitor))
    }
}
