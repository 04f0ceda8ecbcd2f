//! The search for everything that is wrong: a pass of serde, a stand-in where it failed, and again.

use std::ops::ControlFlow::{self, Break, Continue};

use super::failure::{Asked, Failure, Kind, Pass, Step};
use super::node::{Node, Value};
use super::notes::{Notes, Place, Root};
use super::stand_in::StandIn;
use super::words;

/// How much a search may read in all its passes: 4 MiB.
const MOST_WORK: usize = 4 * 1024 * 1024;

/// What a pass costs at least, so that there are at most 512.
const LEAST_WORK: usize = 8 * 1024;

/// One pass over the tree.
pub(super) type Read<'r> = dyn FnMut(&Node<'_>, &Pass) -> Result<(), Failure> + 'r;

/// A search under way.
pub(super) struct Search<'a, 'r> {
    pub(super) tree: Node<'a>,
    pub(super) root: Root<'a>,
    read: &'r mut Read<'r>,
    /// What one pass costs.
    weight: usize,
    work: usize,
    pub(super) notes: Notes,
}

impl<'a, 'r> Search<'a, 'r> {
    pub(super) fn new(tree: Node<'a>, length: usize, root: Root<'a>, read: &'r mut Read<'r>) -> Self {
        Self { tree, root, read, weight: length.max(LEAST_WORK), work: 0, notes: Notes::default() }
    }

    /// Everything found, and whether the last pass has made a value.
    pub(super) fn run(mut self) -> (Notes, bool) {
        loop {
            match self.pass() {
                Some(Ok(())) => return (self.notes, true),
                Some(Err(failure)) if self.mend(&failure).is_continue() => {}
                Some(Err(_)) => return (self.notes, false),
                None => return (self.notes, false),
            }
        }
    }

    /// One more pass; `None` if there have been enough, and then there may be more faults than those found.
    pub(super) fn pass(&mut self) -> Option<Result<(), Failure>> {
        self.work += self.weight;
        if self.work > MOST_WORK {
            self.notes.truncated = true;
            return None;
        }
        let pass = Pass::default();
        Some((self.read)(&self.tree, &pass).map_err(|failure| pass.settle(failure)))
    }

    /// Notes the failure and changes the tree so that the next pass gets further.
    fn mend(&mut self, failure: &Failure) -> ControlFlow<()> {
        if let Some(node) = failure.blank().and_then(|path| self.tree.at(&path)) {
            node.value = Value::Nothing;
            return Continue(());
        }
        let path = failure.path();
        self.tree.unfold(&path);
        if let [.., Step::Key(_)] = path.as_slice() {
            return self.strike(&path, failure);
        }
        let Some(node) = self.tree.at(&path) else { return self.stop() };
        if failure.asked() == Some(Asked::Tag) {
            return self.untagged(&path, failure);
        }
        match (&node.value, failure.kind()) {
            (_, Kind::Deep) => {
                self.notes = self.root.unread("is nested deeper than 128 levels");
                Break(())
            }
            (Value::StandIn(stand_in), kind) => match next_stand_in(*stand_in, kind) {
                Some(value) => {
                    node.value = value;
                    Continue(())
                }
                None => self.give_up(&path),
            },
            (Value::Object(_), Kind::Missing(name)) => self.missing(&path, name, failure),
            _ => self.replace(&path, failure),
        }
    }

    /// Puts a stand-in where a member is missing.
    fn missing(&mut self, path: &[Step], name: &'static str, failure: &Failure) -> ControlFlow<()> {
        let container = self.root.place(&self.tree, path);
        let Some(node) = self.tree.at(path) else { return self.stop() };
        if node.has_lost(name) {
            self.notes.truncated = true;
            return self.give_up(path);
        }
        let Some(at) = node.member(name) else {
            let shown = !container.stood;
            if let Value::Object(members) = &mut node.value {
                members.push((name.into(), Node::stand_in(StandIn::part(node.stood.unwrap_or(0)))));
            }
            return self.note(&container.member(name), failure, &Value::Dropped, shown);
        };
        // It is missed in spite of the stand-in, so in another object, one that serde buffered.
        if let Some(member) = node.child_mut(at).filter(|member| member.is_stood()) {
            *member = Node::dropped();
            self.notes.forget(&container.member(name));
        }
        self.replace(path, failure)
    }

    /// A tag that cannot be read leaves everything beside it unread.
    fn untagged(&mut self, path: &[Step], failure: &Failure) -> ControlFlow<()> {
        let Some((_, container)) = path.split_last() else { return self.stop() };
        let (tag, whole) = (self.root.place(&self.tree, path), self.root.place(&self.tree, container));
        let Some(node) = self.tree.at(path) else { return self.stop() };
        if whole.stood {
            node.value = match failure.kind() {
                Kind::UnknownVariant { known: [first, ..], .. } => Value::Text((*first).into()),
                _ => return self.give_up(container),
            };
            return Continue(());
        }
        let (code, detail) = words::explain(failure, &node.value);
        if !node.is_stood() {
            self.list(&tag, code, detail, true)?;
        }
        self.notes.stand_in(&whole);
        if let (Some(node), false) = (self.tree.at(container), container.is_empty()) {
            *node = Node::stand_in(StandIn::default());
            return Continue(());
        }
        Break(())
    }

    /// Takes out a member whose name the type refused.
    fn strike(&mut self, path: &[Step], failure: &Failure) -> ControlFlow<()> {
        let place = self.root.place(&self.tree, path);
        let Some(node) = self.tree.at(path) else { return self.stop() };
        let is_extra = matches!(failure.kind(), Kind::UnknownField(_) | Kind::Repeated(_));
        *node = if is_extra { Node::dropped() } else { Node::stood(Value::Dropped) };
        let (code, detail) = words::explain_key(failure);
        self.list(&place, code, detail, !place.stood)
    }

    /// Puts a stand-in in the place of what failed, or of the part of it that did.
    fn replace(&mut self, path: &[Step], failure: &Failure) -> ControlFlow<()> {
        if self.retype_untagged(path, failure) {
            return Continue(());
        }
        if let Some(result) = self.narrow(path, failure) {
            return result;
        }
        let place = self.root.place(&self.tree, path);
        let Some(node) = self.tree.at(path) else { return self.stop() };
        if node.is_stood() {
            return self.give_up(path);
        }
        // A whole may well fail for the stand-ins in it.
        let hidden = match failure.kind() {
            Kind::Length => node.children().any(|child| child.is_dropped() && child.is_stood()),
            _ => node.is_mended(),
        };
        let sent = std::mem::replace(node, Node::stand_in(StandIn::default()));
        let (code, detail) = words::explain_whole(failure, &sent.value);
        let noted = self.list(&place, code, detail, !hidden);
        // Whatever else is wrong in it is not told.
        self.notes.truncated |= hidden;
        // Where nothing of it could be read, there is nothing for the rules.
        if path.is_empty() { Break(()) } else { noted }
    }

    /// No stand-in is taken there: does without the value, which lets the search go on.
    fn give_up(&mut self, path: &[Step]) -> ControlFlow<()> {
        let Some((_, container)) = path.split_last() else { return self.stop() };
        let place = self.root.place(&self.tree, path);
        self.notes.stand_in(&place);
        if let Some(node) = self.tree.at(path) {
            *node = Node::stood(Value::Dropped);
        }
        // The items after it are at other positions now, where the rules would look for them.
        if let Some(Value::List(_)) = self.tree.at(container).map(|node| &node.value) {
            let place = self.root.place(&self.tree, container);
            self.notes.stand_in(&place);
            self.notes.truncated = true;
        }
        Continue(())
    }

    fn note(&mut self, place: &Place, failure: &Failure, sent: &Value<'_>, shown: bool) -> ControlFlow<()> {
        let (code, detail) = words::explain(failure, sent);
        self.list(place, code, detail, shown)
    }

    pub(super) fn list(
        &mut self,
        place: &Place,
        code: &'static str,
        detail: String,
        shown: bool,
    ) -> ControlFlow<()> {
        if shown && !self.notes.fault(place, code, detail) {
            return Break(());
        }
        self.notes.stand_in(place);
        Continue(())
    }

    fn stop(&mut self) -> ControlFlow<()> {
        self.notes.truncated = true;
        Break(())
    }
}

/// What to try where a stand-in has failed like this.
fn next_stand_in(stand_in: StandIn, kind: &Kind) -> Option<Value<'static>> {
    match kind {
        Kind::Exhausted => None,
        Kind::Missing(name) => {
            Some(Value::Object(vec![((*name).into(), Node::stand_in(StandIn::part(stand_in.depth())))]))
        }
        Kind::WantsVariant(name) => {
            Some(Value::Object(vec![((*name).into(), Node::stand_in(stand_in.data()))]))
        }
        Kind::WantsItems(count) => {
            Some(Value::List((0..*count).map(|_| Node::stand_in(StandIn::part(stand_in.depth()))).collect()))
        }
        _ => Some(Value::StandIn(stand_in.next())),
    }
}
