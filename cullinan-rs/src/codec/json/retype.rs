//! Where serde buffers, it takes a form's texts as texts before the type says what they are to be. A refusal tells, and
//! then they are read as that: nothing was wrong with them.

use super::failure::{Failure, Kind, Step};
use super::narrow::{self, Change, Edit};
use super::node::{Node, Value};
use super::number::is_number;
use super::search::Search;
use super::wire::{self, Wanted};

impl Search<'_, '_> {
    /// Reads the text at that place of a buffered whole as what is wanted, if that moves the failure.
    pub(super) fn retype(&mut self, whole: &[Step], inside: &[Step], failure: &Failure) -> bool {
        let Kind::Refused { wanted, .. } = failure.kind() else { return false };
        let path = [whole, inside].concat();
        let Some(node) = self.tree.at(&path) else { return false };
        let Some(value) = Wanted::of(wanted).and_then(|wanted| retyped(&node.value, wanted)) else {
            return false;
        };
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
