//! A JSON text as a tree that can be mended in place.

use std::borrow::Cow;

use super::failure::Step;
use super::stand_in::StandIn;

/// One value of the tree.
#[derive(Clone, Debug)]
pub(in crate::codec) struct Node<'a> {
    pub(in crate::codec) value: Value<'a>,
    /// Whether, and since how many enums, it is not what was sent.
    pub(super) stood: Option<u8>,
    /// Its JSON text.
    source: &'a str,
}

#[derive(Clone, Debug)]
pub(in crate::codec) enum Value<'a> {
    Null,
    Bool(bool),
    /// As it was written, so that no digit is lost.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    /// In the order sent, repeated names included.
    Object(Vec<Member<'a>>),
    /// A text of a form: it says whatever is asked for.
    Wire(Cow<'a, str>),
    /// All the texts of a form under one name: a list, or the first of them.
    Many(Vec<Node<'a>>),
    /// An empty text of a form, for who may do without a value and takes no empty text.
    Nothing,
    /// What nobody can read, and what it must be.
    Broken(&'static str),
    /// A container that is nested too deeply.
    Deep,
    /// Not there for whoever reads; it keeps the positions of the others.
    Dropped,
    /// Whatever is asked for.
    StandIn(StandIn),
}

/// A name and its value.
pub(in crate::codec) type Member<'a> = (Cow<'a, str>, Node<'a>);

impl<'a> Node<'a> {
    pub(super) fn sent(value: Value<'a>, source: &'a str) -> Self {
        Self { value, stood: None, source }
    }

    /// One that no JSON text has made.
    pub(in crate::codec) fn of_form(value: Value<'a>) -> Self {
        Self::sent(value, "")
    }

    pub(super) fn stood(value: Value<'a>) -> Self {
        Self { value, stood: Some(0), source: "null" }
    }

    pub(super) fn stand_in(stand_in: StandIn) -> Self {
        Self { stood: Some(stand_in.depth()), ..Self::stood(Value::StandIn(stand_in)) }
    }

    /// One that is not there, though that is not to be made up for.
    pub(super) fn dropped() -> Self {
        Self { stood: None, ..Self::stood(Value::Dropped) }
    }

    /// What it says to who asks for one value: of several texts the first.
    pub(super) fn single(&self) -> &Value<'a> {
        match &self.value {
            Value::Many(texts) => texts.first().map_or(&self.value, |first| &first.value),
            value => value,
        }
    }

    /// Its JSON text, which is all that some types ask for; "" where it was sent as none.
    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// Whether it is the text of a field that was left empty.
    pub(super) fn is_blank(&self) -> bool {
        matches!(&self.value, Value::Wire(text) if text.is_empty())
    }

    pub(super) fn is_stood(&self) -> bool {
        self.stood.is_some()
    }

    pub(super) fn is_dropped(&self) -> bool {
        matches!(self.value, Value::Dropped)
    }

    pub(in crate::codec) fn child(&self, at: usize) -> Option<&Self> {
        match &self.value {
            Value::List(items) | Value::Many(items) => items.get(at),
            Value::Object(members) => members.get(at).map(|(_, node)| node),
            _ => None,
        }
    }

    pub(super) fn child_mut(&mut self, at: usize) -> Option<&mut Self> {
        match &mut self.value {
            Value::List(items) | Value::Many(items) => items.get_mut(at),
            Value::Object(members) => members.get_mut(at).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The node at the end of the path.
    pub(super) fn at(&mut self, path: &[Step]) -> Option<&mut Self> {
        path.iter().try_fold(self, |node, step| node.child_mut(step.at()))
    }

    /// Makes lists of the texts that were read as lists on the way.
    pub(super) fn unfold(&mut self, path: &[Step]) {
        let mut node = self;
        for step in path {
            if let Value::Wire(_) = node.value {
                let text = std::mem::replace(&mut node.value, Value::Null);
                node.value = Value::Many(vec![Node::of_form(text)]);
            }
            match node.child_mut(step.at()) {
                Some(child) => node = child,
                None => return,
            }
        }
    }

    /// Whether what is at the end of the path is not what was sent.
    pub(super) fn is_stood_at(&self, path: &[Step]) -> bool {
        let end = path.iter().try_fold(self, |node, step| node.child(step.at()));
        end.is_some_and(Self::is_stood)
    }

    /// Whether anything in it is not what was sent.
    pub(super) fn is_mended(&self) -> bool {
        self.is_stood() || self.children().any(Self::is_mended)
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        (0..).map_while(|at| self.child(at))
    }

    /// The member of that name which readers see.
    pub(in crate::codec) fn member(&self, name: &str) -> Option<usize> {
        self.find(name, |node| !node.is_dropped())
    }

    /// Whether a member of that name was given up.
    pub(super) fn has_lost(&self, name: &str) -> bool {
        self.find(name, |node| node.is_dropped() && node.is_stood()).is_some()
    }

    /// Gives the last member another name; the one it had.
    pub(super) fn rename_last(&mut self, name: Cow<'a, str>) -> Option<Cow<'a, str>> {
        match &mut self.value {
            Value::Object(members) => members.last_mut().map(|(last, _)| std::mem::replace(last, name)),
            _ => None,
        }
    }

    /// The members of that name which readers see after the first.
    pub(super) fn repeated(&self, name: &str) -> impl Iterator<Item = usize> {
        let members = match &self.value {
            Value::Object(members) => members.as_slice(),
            _ => &[],
        };
        let seen =
            members.iter().enumerate().filter(move |(_, (key, node))| *key == *name && !node.is_dropped());
        seen.map(|(at, _)| at).skip(1)
    }

    fn find(&self, name: &str, fits: impl Fn(&Self) -> bool) -> Option<usize> {
        let Value::Object(members) = &self.value else { return None };
        members.iter().position(|(key, node)| *key == *name && fits(node))
    }
}
