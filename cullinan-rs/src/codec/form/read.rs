//! Reading a form, or one field of it.

use serde::de::DeserializeOwned;

use super::flat::{Flat, values};
use super::name::{self, Step};
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

    /// Reads the field of that name; `None` if there is none. `a.b`, `a[0]` and `a[]` are looked for where pairs of these
    /// names are. `pointer` makes the place where it stands.
    pub(crate) fn read_field<T: DeserializeOwned>(
        &self,
        name: &'static str,
        pointer: impl FnOnce() -> String,
    ) -> Option<Decoded<T>> {
        if self.is_flat {
            let name = name.strip_suffix("[]").unwrap_or(name);
            let from = self.pairs.iter().position(|pair| pair.is_called(name))?;
            let all = values(self.pairs.get(from..).unwrap_or_default(), name);
            if let Some(Ok(value)) = all.first().map(|first| text::read(first, &all)) {
                return Some(Decoded::Sound(value));
            }
        } else if let Some(tree) = &self.tree {
            let node = find(tree, name)?;
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

    /// Whether that field was left empty.
    pub(crate) fn is_blank(&self, name: &str) -> bool {
        let fields = self.pairs.iter().filter(|pair| pair.is_called(name)).take(2);
        fields.map(|pair| pair.text().is_ok_and(|text| text.is_empty())).eq([true])
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

/// The field of that name, which says its place as that of a pair does. On the way to it may be what nobody can read.
fn find<'n, 'b>(tree: &'n Node<'b>, name: &str) -> Option<&'n Node<'b>> {
    steps(name).iter().try_fold(tree, |node, step| match position(node, step) {
        Ok(at) => node.child(at?),
        Err(()) => Some(node),
    })
}

fn take<'b>(tree: Node<'b>, name: &str) -> Option<Node<'b>> {
    steps(name).iter().try_fold(tree, |node, step| match (position(&node, step), node.value) {
        (Ok(at), Value::Object(members)) => members.into_iter().nth(at?).map(|(_, node)| node),
        (Ok(at), Value::List(items)) => items.into_iter().nth(at?),
        (Ok(_), _) => None,
        (Err(()), value) => Some(Node::of_form(value)),
    })
}

fn steps(name: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    name::split(name.into(), &mut steps);
    steps
}

/// Where the next step leads; an error where there is none to go.
fn position(node: &Node<'_>, step: &Step<'_>) -> Result<Option<usize>, ()> {
    match (step, &node.value) {
        (_, Value::Broken(_) | Value::Deep) | (Step::Next, _) => Err(()),
        (Step::Member(name), Value::Object(_)) => Ok(node.member(name)),
        (Step::Item(at), Value::List(_)) => Ok(Some(*at)),
        _ => Ok(None),
    }
}
