//! Reading a form, or one field of it.

use serde::de::DeserializeOwned;

use super::flat::{Flat, values};
use super::pairs::Form;
use super::plant::plant;
use crate::codec::json::{self, Node, Root, Value};
use crate::codec::{Decoded, text};

const TOO_MUCH: &str = "must not have so many parts";

impl<'b> Form<'b> {
    /// Reads the whole for the parameter of this wire name.
    ///
    /// Texts are read as those of a query string are. More than 10,000 pairs, or names with more than 50,000 parts in
    /// all: one fault `malformed` at `#`. Of another shape: a fault for each place that serde refuses.
    #[inline]
    pub(crate) fn read<T: DeserializeOwned>(&self, name: &'static str) -> Decoded<T> {
        if self.is_flat
            && let Ok(value) = T::deserialize(Flat(&self.pairs))
        {
            return Decoded::Sound(value);
        }
        self.read_tree(name)
    }

    #[inline(never)]
    fn read_tree<T: DeserializeOwned>(&self, name: &'static str) -> Decoded<T> {
        let root = Root { pointer: "#", name };
        match self.plant() {
            Ok(tree) => json::read_tree(tree, self.length, root),
            Err(why) => json::unread(root, why),
        }
    }

    /// Reads the field of that name; `None` if there is none. `pointer` makes the place where it stands.
    pub(crate) fn read_field<T: DeserializeOwned>(
        &self,
        name: &'static str,
        pointer: impl FnOnce() -> String,
    ) -> Option<Decoded<T>> {
        if self.is_flat {
            let from = self.pairs.iter().position(|pair| pair.is_called(name))?;
            let all = values(self.pairs.get(from..).unwrap_or_default(), name);
            if let Some(Ok(value)) = all.first().map(|first| text::read(first, &all)) {
                return Some(Decoded::Sound(value));
            }
        } else if let Some(tree) = &self.tree {
            let node = tree.member(name).and_then(|at| tree.child(at))?;
            if let Some(value) = json::read_node(node) {
                return Some(Decoded::Sound(value));
            }
        }
        let root = Root { pointer: &pointer(), name };
        match self.plant() {
            Ok(tree) => take(tree, name).map(|node| json::read_tree(node, self.length, root)),
            Err(why) => Some(json::unread(root, why)),
        }
    }

    /// Makes ready to read single fields; why that cannot be done.
    pub(crate) fn for_fields(mut self) -> Result<Self, &'static str> {
        if !self.is_flat {
            self.tree = Some(self.plant()?);
        }
        Ok(self)
    }

    /// The tree of it, or why there is none.
    pub(in crate::codec) fn plant(&self) -> Result<Node<'b>, &'static str> {
        match self.trouble {
            Some(why) => Err(why),
            None => plant(self).ok_or(TOO_MUCH),
        }
    }
}

/// The member of that name.
fn take<'b>(tree: Node<'b>, name: &str) -> Option<Node<'b>> {
    let at = tree.member(name)?;
    let Value::Object(members) = tree.value else { return None };
    members.into_iter().nth(at).map(|(_, node)| node)
}
