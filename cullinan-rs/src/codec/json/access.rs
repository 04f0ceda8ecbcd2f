//! The lists and objects of a tree, as serde walks through them.

use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

use super::deserializer::Repair;
use super::failure::{Failure, Kind, Pass, Step};
use super::key::Key;
use super::node::{Member, Node, Value};

/// The items of a list.
pub(super) struct Items<'n> {
    items: &'n [Node<'n>],
    next: usize,
    /// Whether they are texts, of which none is a list.
    are_texts: bool,
    pass: &'n Pass,
}

impl<'n> Items<'n> {
    pub(super) fn new(items: &'n [Node<'n>], list: &Node<'_>, pass: &'n Pass) -> Self {
        let are_texts = matches!(list.value, Value::Wire(_) | Value::Many(_));
        Self { items, next: 0, are_texts, pass }
    }

    fn rest(&self) -> impl Iterator<Item = (usize, &'n Node<'n>)> + use<'n> {
        self.items.iter().enumerate().skip(self.next).filter(|(_, node)| !node.is_dropped())
    }

    /// A visitor that leaves items behind wants fewer of them.
    pub(super) fn finish<T>(&self, result: Result<T, Failure>) -> Result<T, Failure> {
        match result {
            Ok(_) if self.rest().next().is_some() => Err(Failure::new(Kind::Length)),
            result => result,
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failure> {
        let Some((at, node)) = self.rest().next() else { return Ok(None) };
        self.next = at + 1;
        let item = if self.are_texts { Repair::text_of } else { Repair::new };
        let read = seed.deserialize(item(node, self.pass)).map(Some);
        read.map_err(|failure| self.pass.inside(Step::Child(at), failure))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest().count())
    }
}

/// The members of an object.
pub(super) struct Members<'n> {
    members: &'n [Member<'n>],
    next: usize,
    /// Whether a name was read last, and not its value.
    is_named: bool,
    pass: &'n Pass,
}

impl<'n> Members<'n> {
    pub(super) fn new(members: &'n [Member<'n>], pass: &'n Pass) -> Self {
        Self { members, next: 0, is_named: false, pass }
    }

    fn rest(&self) -> impl Iterator<Item = (usize, &'n Member<'n>)> + use<'n> {
        self.members.iter().enumerate().skip(self.next).filter(|(_, (_, node))| !node.is_dropped())
    }

    /// The type says that a member is repeated, but not which one: it is the one whose name it was given last. After a
    /// value it is about what the type has buffered.
    pub(super) fn finish<T>(&self, result: Result<T, Failure>) -> Result<T, Failure> {
        match result {
            Ok(_) if self.rest().next().is_some() => Err(Failure::new(Kind::Length)),
            Err(failure) if self.is_named && failure.is_repetition() && failure.is_here() => {
                let at = self.next.saturating_sub(1);
                Err(self.pass.inside(Step::Key(at), failure))
            }
            result => result,
        }
    }
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.is_named = false;
        let Some((at, (name, _))) = self.rest().next() else { return Ok(None) };
        (self.next, self.is_named) = (at + 1, true);
        let read = seed.deserialize(Key::new(name, self.pass)).map(Some);
        read.map_err(|failure| self.pass.inside(Step::Key(at), failure))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Failure> {
        self.is_named = false;
        let at = self.next.saturating_sub(1);
        let Some((_, node)) = self.members.get(at) else { return Err(Failure::new(Kind::Unsuited)) };
        let read = seed.deserialize(Repair::new(node, self.pass));
        read.map_err(|failure| self.pass.inside(Step::Child(at), failure))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest().count())
    }
}
