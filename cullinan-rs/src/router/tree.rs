//! The tree of segments: literals before a placeholder before the rest, with a way back from each.

use super::literals::Literals;
use super::scan::Scanned;
use super::table::Table;
use crate::template::{Captures, Segment, Segments};

/// What may follow a segment. A template that ends here has its table in `here`.
#[derive(Debug, Default)]
pub(super) struct Node {
    literals: Literals,
    plain: Option<Box<Node>>,
    rest: Option<Box<Table>>,
    here: Option<Box<Table>>,
}

/// A path on its way down the tree.
pub(super) struct Walk<'p> {
    path: &'p [u8],
    /// Where the placeholders met so far stand.
    pub(super) captures: Captures,
}

impl<'p> Walk<'p> {
    pub(super) fn of(path: &'p str) -> Self {
        Self { path: path.as_bytes(), captures: Captures::new() }
    }
}

impl Node {
    /// The table of a template, made if it is not there. Placeholders' names make no difference.
    pub(super) fn table(&mut self, mut template: Segments<'_>) -> &mut Table {
        match template.next() {
            None => self.here.get_or_insert_default(),
            Some(Segment::Literal(text)) => self.literals.node(text).table(template),
            Some(Segment::Plain(_)) => self.plain.get_or_insert_default().table(template),
            Some(Segment::Rest(_)) => self.rest.get_or_insert_default(),
        }
    }

    /// Offers the tables that match the path, whose segments from the byte `start` on are still to come, the
    /// most specific first, until one is taken.
    ///
    /// Every node belongs to one depth, so a lookup enters each at most once, however long the path. It recurses
    /// only where there is something to come back for, and forgets what was captured since when it does.
    pub(super) fn descend<'t, T>(
        &'t self,
        mut start: usize,
        walk: &mut Walk<'_>,
        offer: &mut impl FnMut(&'t Table) -> Option<T>,
    ) -> Option<T> {
        let mut node = self;
        loop {
            let Some(ahead) = walk.path.get(start..).filter(|ahead| !ahead.is_empty()) else {
                return node.here.as_deref().and_then(offer);
            };
            let segment = Scanned::of(ahead);
            if segment.encoded {
                walk.captures.note_encoded();
            }
            let (met, from, end) = (walk.captures.len(), start, start + segment.length);
            let plain = node.plain.as_deref().filter(|_| segment.length > 0);
            let rest = node.rest.as_deref();
            start = end + 1;
            if let Some(literal) = node.literals.find(segment, ahead) {
                if plain.is_none() && rest.is_none() {
                    node = literal;
                    continue;
                }
                if let Some(taken) = literal.descend(start, walk, offer) {
                    return Some(taken);
                }
                walk.captures.truncate(met);
            }
            if let Some(plain) = plain {
                walk.captures.push(from, end);
                if rest.is_none() {
                    node = plain;
                    continue;
                }
                if let Some(taken) = plain.descend(start, walk, offer) {
                    return Some(taken);
                }
                walk.captures.truncate(met);
            }
            let rest = rest?;
            // What follows was not looked at.
            walk.captures.note_encoded();
            walk.captures.push(from, walk.path.len());
            return offer(rest);
        }
    }

    /// Every table of the tree, in no particular order.
    pub(super) fn tables<'t>(&'t self, into: &mut Vec<&'t Table>) {
        into.extend(self.here.as_deref());
        into.extend(self.rest.as_deref());
        for node in self.literals.nodes().chain(self.plain.as_deref()) {
            node.tables(into);
        }
    }
}
