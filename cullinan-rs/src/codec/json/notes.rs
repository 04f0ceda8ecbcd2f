//! What the search has found: faults with their places, and the places whose values are not what was sent.

use std::borrow::Cow;

use super::failure::Step;
use super::node::{Node, Value};
use crate::budget::Budget;
use crate::fault::{Fault, In};
use crate::pointer;

/// What is read: where it stands in the body, and the wire name of the parameter.
#[derive(Clone, Copy, Debug)]
pub(in crate::codec) struct Root<'p> {
    pub(in crate::codec) pointer: &'p str,
    pub(in crate::codec) name: &'static str,
}

/// A place in the body.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) pointer: String,
    name: Cow<'static, str>,
    /// What is there, or what it is in, is not what was sent.
    pub(super) stood: bool,
}

impl Place {
    /// The place of a member or an item; a fault there is called by its name or index.
    pub(super) fn member(mut self, name: &str) -> Self {
        pointer::push(&mut self.pointer, name);
        self.name = name.to_owned().into();
        self
    }
}

impl Root<'_> {
    /// The place at the end of the path.
    pub(super) fn place(self, tree: &Node<'_>, path: &[Step]) -> Place {
        let mut place =
            Place { pointer: self.pointer.to_owned(), name: self.name.into(), stood: tree.is_stood() };
        let mut node = Some(tree);
        for step in path {
            match node.map(|node| &node.value) {
                Some(Value::Object(members)) => {
                    if let Some((name, _)) = members.get(step.at()) {
                        place = place.member(name);
                    }
                }
                _ => place = place.member(&step.at().to_string()),
            }
            node = node.and_then(|node| node.child(step.at()));
            place.stood |= node.is_some_and(Node::is_stood);
        }
        place
    }

    /// One fault of the whole, about the rest of which nothing can be said.
    pub(super) fn unread(self, detail: impl Into<Cow<'static, str>>) -> Notes {
        let fault = Fault::malformed(In::Body, self.name, detail).with_pointer(self.pointer);
        Notes { faults: vec![fault], stand_ins: vec![self.pointer.to_owned()], ..Notes::default() }
    }
}

/// Everything found so far.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) faults: Vec<Fault>,
    pub(super) stand_ins: Vec<String>,
    pub(super) truncated: bool,
    budget: Budget,
}

impl Notes {
    /// Lists a fault; `false` if there are too many already.
    pub(super) fn fault(&mut self, place: &Place, code: &'static str, detail: String) -> bool {
        let fault = Fault::new(In::Body, place.name.clone(), code, detail);
        let fault = fault.with_pointer(place.pointer.clone());
        let is_listed = self.budget.take(&fault);
        match is_listed {
            true => self.faults.push(fault),
            false => self.truncated = true,
        }
        is_listed
    }

    pub(super) fn stand_in(&mut self, place: &Place) {
        self.stand_ins.push(place.pointer.clone());
    }

    /// Takes back what was said about a place.
    pub(super) fn forget(&mut self, place: &Place) {
        self.faults.retain(|fault| fault.pointer() != Some(&place.pointer));
        self.stand_ins.retain(|pointer| *pointer != place.pointer);
    }

    /// Forgets stand-ins that lie in others.
    pub(super) fn keep_outermost(&mut self) {
        self.stand_ins.sort_unstable();
        let mut outermost = Vec::<String>::new();
        for pointer in self.stand_ins.drain(..) {
            if !outermost.iter().any(|root| pointer::is_within(&pointer, root)) {
                outermost.push(pointer);
            }
        }
        self.stand_ins = outermost;
    }
}
