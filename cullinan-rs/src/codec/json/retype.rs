//! Where serde buffers, it takes a form's texts as texts before the type says what they are to be. A refusal tells, and
//! then they are read as that: nothing was wrong with them.

use super::failure::{Failure, Kind, Step};
use super::narrow::{self, Change, Edit};
use super::node::{Node, Value};
use super::number::is_number;
use super::search::Search;
use super::wire::{self, Wanted};

impl Search<'_, '_> {
    /// Reads the text at that place of a buffered whole as what is wanted, an empty one as nothing, if that moves the
    /// failure.
    pub(super) fn retype(&mut self, whole: &[Step], inside: &[Step], failure: &Failure) -> bool {
        let path = [whole, inside].concat();
        let Some(node) = self.tree.at(&path) else { return false };
        let value = match failure.kind() {
            _ if node.is_blank() => Some(Value::Null),
            Kind::Refused { wanted, .. } => {
                Wanted::of(wanted).and_then(|wanted| retyped(&node.value, wanted))
            }
            _ => None,
        };
        let Some(value) = value else { return false };
        let edit = Edit { path: inside.to_vec(), change: Change::Put(value.copy()) };
        let sent = std::mem::replace(&mut node.value, value);
        let after = self.pass();
        let has_moved = after.is_some_and(|after| narrow::moves(&edit, failure, &after));
        if let (false, Some(node)) = (has_moved, self.tree.at(&path)) {
            node.value = sent;
        }
        has_moved
    }
}

impl Search<'_, '_> {
    /// An untagged enum does not say what it wants: its texts are read as the numbers and booleans that they look like,
    /// all of them or one, if that moves the failure.
    pub(super) fn retype_untagged(&mut self, path: &[Step], failure: &Failure) -> bool {
        if !matches!(failure.kind(), Kind::Custom(message) if message.starts_with(narrow::UNTAGGED)) {
            return false;
        }
        let Some(node) = self.tree.at(path) else { return false };
        let count = count(node);
        if count == 0 {
            return false;
        }
        let sent = node.clone();
        let mut tries = std::iter::once(None).chain((0..count.min(MOST_TRIES)).map(Some));
        tries.any(|only| {
            if let Some(node) = self.tree.at(path) {
                guess(node, only, &mut 0);
            }
            let has_moved = match self.pass() {
                Some(Ok(())) => true,
                Some(Err(after)) => !after.is_same(failure),
                None => false,
            };
            if let (false, Some(node)) = (has_moved, self.tree.at(path)) {
                *node = sent.clone();
            }
            has_moved
        })
    }
}

/// How many texts are tried one by one.
const MOST_TRIES: usize = 8;

/// How many texts in it look like something else.
fn count(node: &Node<'_>) -> usize {
    usize::from(guessed(&node.value).is_some()) + node.children().map(count).sum::<usize>()
}

/// Reads the texts in it as what they look like, or only the one of that number.
fn guess(node: &mut Node<'_>, only: Option<usize>, met: &mut usize) {
    if let Some(value) = guessed(&node.value) {
        if only.is_none_or(|only| only == *met) {
            node.value = value;
        }
        *met += 1;
    }
    for at in 0.. {
        match node.child_mut(at) {
            Some(child) => guess(child, only, met),
            None => return,
        }
    }
}

fn guessed<'a>(value: &Value<'a>) -> Option<Value<'a>> {
    match value {
        Value::Wire(text) if is_number(text) => Some(Value::Number(text.clone())),
        Value::Wire(text) if matches!(&**text, "true" | "false") => Some(Value::Bool(text == "true")),
        _ => None,
    }
}

/// The text as what is wanted, if it says that.
fn retyped<'a>(sent: &Value<'a>, wanted: Wanted) -> Option<Value<'a>> {
    match (wanted, sent) {
        (Wanted::List, Value::Many(items)) => Some(Value::List(items.clone())),
        (Wanted::List, Value::Wire(_)) => Some(Value::List(vec![Node::of_form(sent.clone())])),
        (_, Value::Many(items)) => items.first().and_then(|first| retyped(&first.value, wanted)),
        (Wanted::Number, Value::Wire(text)) => is_number(text).then(|| Value::Number(text.clone())),
        (Wanted::Bool, Value::Wire(text)) => wire::boolean(text).ok().map(Value::Bool),
        _ => None,
    }
}
