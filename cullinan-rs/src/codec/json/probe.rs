//! Trying changes in a buffered part until one of them moves the failure.

use std::ops::ControlFlow::{self, Break};

use super::failure::{Failure, Kind, Step};
use super::narrow::{self, Change, Edit};
use super::node::Value;
use super::search::Search;
use super::words;

/// How many changes are tried for one failure.
const MOST_EDITS: usize = 128;

/// How many variants are compared to tell a tag from any other enum.
const MOST_VARIANTS: usize = 8;

/// How the visitor of a tag begins to say what it expects: an identifier, an index.
const TAG: &str = "variant i";

impl Search<'_, '_> {
    /// Looks for the part of a buffered whole that failed, and mends it; `None` if it cannot be told.
    pub(super) fn narrow(&mut self, path: &[Step], failure: &Failure) -> Option<ControlFlow<()>> {
        let node = self.tree.at(path).filter(|node| narrow::applies(failure, node))?;
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
        let shown = !place.stood;
        let place = match edit.change {
            Change::Insert(name, _) => place.member(name),
            Change::Put(_) | Change::Strike => place,
        };
        let (code, detail) = words::explain_part(failure);
        let listed = self.list(&place, code, detail, shown);
        let is_tag = match (failure.kind(), &after?) {
            (Kind::UnknownVariant { known, .. }, after) => self.is_tag(&path, known, after),
            (Kind::Refused { wanted, .. }, _) => wanted.starts_with(TAG),
            _ => false,
        };
        Some(if is_tag { self.hide_beside(&path, listed) } else { listed })
    }

    /// Whether it depends on the name of the variant what the rest is read as.
    fn is_tag(&mut self, path: &[Step], known: &[&'static str], first: &Result<(), Failure>) -> bool {
        let kind = |read: &Result<(), Failure>| read.as_ref().err().map(|failure| failure.kind().clone());
        let Some(node) = self.tree.at(path) else { return false };
        let before = std::mem::replace(&mut node.value, Value::Null);
        let differs = known.iter().skip(1).take(MOST_VARIANTS).any(|name| {
            if let Some(node) = self.tree.at(path) {
                node.value = Value::Text((*name).into());
            }
            self.pass().is_some_and(|read| kind(&read) != kind(first))
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
