//! Trying changes in a buffered part until one of them moves the failure.

use std::ops::ControlFlow::{self, Break};

use super::failure::{Failure, Got, Kind, Step};
use super::narrow::{self, Change, Edit};
use super::node::Value;
use super::search::Search;
use super::stand_in::suits;
use super::words;

/// How many changes are tried for one failure.
const MOST_EDITS: usize = 128;

impl Search<'_, '_> {
    /// Looks for the part of a buffered whole that failed, and mends it; `None` if it cannot be told.
    pub(super) fn narrow(&mut self, path: &[Step], failure: &Failure) -> Option<ControlFlow<()>> {
        let node = self.tree.at(path).filter(|node| narrow::applies(failure, node))?;
        let wires = narrow::wires(node, failure.kind(), MOST_EDITS);
        if wires.iter().any(|wire| self.retype(path, wire, failure)) {
            return Some(ControlFlow::Continue(()));
        }
        let node = self.tree.at(path)?;
        let edits = narrow::edits(node, failure.kind(), MOST_EDITS);
        let are_all = edits.len() < MOST_EDITS;
        let found = edits.into_iter().find_map(|edit| self.probe(path, &edit, failure));
        self.notes.truncated |= found.is_none() && !are_all;
        found
    }

    /// Tries one change, which stays if it was at the right place.
    fn probe(&mut self, whole: &[Step], edit: &Edit, failure: &Failure) -> Option<ControlFlow<()>> {
        let path = [whole, &edit.path].concat();
        let place = self.root.place(&self.tree, &path);
        let undo = edit.change.apply(self.tree.at(&path)?);
        let after = self.pass();
        if !after.as_ref().is_some_and(|after| narrow::moves(edit, failure, after)) {
            undo.apply(self.tree.at(&path)?);
            return None;
        }
        if let Some(Err(after)) = &after
            && self.is_elsewhere(&path, &edit.change, failure, after)
        {
            undo.apply(self.tree.at(&path)?);
            return None;
        }
        let shown = !place.stood;
        let place = match edit.change {
            Change::Insert(name, _) => place.member(name),
            Change::Put(_) | Change::Strike => place,
        };
        let (code, detail) = words::explain_part(failure);
        let listed = self.list(&place, code, detail, shown);
        if let (Change::Insert(..), Some(Err(after))) = (&edit.change, &after) {
            self.fill(&path, after);
        }
        let is_tag = match (failure.kind(), &after?) {
            (Kind::UnknownVariant { known, .. }, after) => self.is_tag(&path, known, after),
            (Kind::Refused { wanted, .. }, _) => wanted.starts_with(narrow::TAG),
            _ => false,
        };
        Some(if is_tag { self.hide_beside(&path, listed) } else { listed })
    }

    /// Puts a value of the type that is wanted in the place of the null that was put in last.
    fn fill(&mut self, container: &[Step], failure: &Failure) {
        let Kind::Refused { got: Got::Null, wanted } = failure.kind() else { return };
        let Some(last) = self.tree.at(container).and_then(|node| node.children().count().checked_sub(1))
        else {
            return;
        };
        let path = [container, &[Step::Child(last)]].concat();
        let values = suits(wanted).unwrap_or_default();
        let fit = values.into_iter().find(|value| {
            let read = self.read_with(&path, value.copy());
            read.is_none_or(|read| !matches!(read.kind(), Kind::Refused { got, .. } if value.looks_like(got)))
        });
        if let (Some(value), Some(node)) = (fit, self.tree.at(&path)) {
            node.value = value;
        }
    }

    /// Whether the change has moved the failure because it was wrong itself, at another place.
    fn is_elsewhere(&mut self, path: &[Step], change: &Change, before: &Failure, after: &Failure) -> bool {
        match (change, before.kind()) {
            (Change::Insert(..), _) => self.is_for_any_name(path, after),
            (Change::Put(_), Kind::Refused { got, wanted }) => {
                *got == Got::Null && self.fails_without(path, before) || !self.wants_there(path, wanted)
            }
            _ => false,
        }
    }

    /// Whether the failure is the same without that value: an `Option` takes a null that others refuse.
    fn fails_without(&mut self, path: &[Step], before: &Failure) -> bool {
        self.read_with(path, Value::Dropped).is_some_and(|failure| failure.is_same(before))
    }

    /// Whether that is what a wrong value is told there.
    fn wants_there(&mut self, path: &[Step], words: &str) -> bool {
        let failure = self.read_with(path, narrow::another_wrong(words));
        failure
            .is_some_and(|failure| matches!(failure.kind(), Kind::Refused { wanted, .. } if wanted == words))
    }

    /// How a pass fails with another value there.
    fn read_with(&mut self, path: &[Step], value: Value<'static>) -> Option<Failure> {
        let put = std::mem::replace(&mut self.tree.at(path)?.value, value);
        let read = self.pass();
        self.tree.at(path)?.value = put;
        read?.err()
    }

    /// Whether a member that was put in would fail like this under any name: then it was put into a map.
    fn is_for_any_name(&mut self, path: &[Step], after: &Failure) -> bool {
        let Some(name) = self.tree.at(path).and_then(|node| node.rename_last("\0".into())) else {
            return false;
        };
        let renamed = self.pass();
        self.tree.at(path).map(|node| node.rename_last(name));
        matches!(renamed, Some(Err(renamed)) if renamed.is_same(after))
    }

    /// Whether it depends on the name of the variant what the rest is read as.
    fn is_tag(&mut self, path: &[Step], known: &[&'static str], first: &Result<(), Failure>) -> bool {
        let kind = |read: &Result<(), Failure>| read.as_ref().err().map(|failure| failure.kind().clone());
        let Some(node) = self.tree.at(path) else { return false };
        let before = std::mem::replace(&mut node.value, Value::Null);
        let differs = known.iter().skip(1).take(narrow::MOST_VARIANTS).any(|name| {
            if let Some(node) = self.tree.at(path) {
                node.value = Value::Text((*name).into());
            }
            let read = self.pass();
            // A name that wants data is a name all the same.
            let is_bare = matches!(&read, Some(Err(failure)) if failure.wants_data());
            !is_bare && read.is_some_and(|read| kind(&read) != kind(first))
        });
        if let Some(node) = self.tree.at(path) {
            node.value = before;
        }
        differs
    }

    /// What stands beside a tag that could not be read has not been read either.
    fn hide_beside(&mut self, tag: &[Step], listed: ControlFlow<()>) -> ControlFlow<()> {
        let Some((_, container)) = tag.split_last() else { return listed };
        let place = self.root.place(&self.tree, container);
        self.notes.stand_in(&place);
        match self.tree.at(container) {
            Some(node) if !container.is_empty() => node.stood = Some(0),
            _ => return Break(()),
        }
        listed
    }
}
