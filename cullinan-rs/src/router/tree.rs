//! The tree of segments: literals before a placeholder before the rest, with a way back from each.

use std::ops::Range;

use super::literals::Literals;
use super::scan::{Scanned, is_encoded};
use super::table::Table;
use crate::template::{Captures, Segment, Segments};

/// What may follow a segment. A template that ends here has its table in `here`.
#[derive(Debug, Default)]
pub(super) struct Node {
    literals: Literals<Self>,
    plain: Option<Box<Node>>,
    rest: Option<Box<Table>>,
    here: Option<Box<Table>>,
}

/// A path on its way down the tree.
pub(super) struct Walk<'p> {
    path: &'p [u8],
    /// Where the placeholders met so far stand.
    captures: &'p mut Captures,
}

impl<'p> Walk<'p> {
    #[inline]
    pub(super) fn of(path: &'p str, captures: &'p mut Captures) -> Self {
        let path = path.as_bytes();
        if is_encoded(path) {
            captures.note_encoded();
        }
        Self { path, captures }
    }

    /// The node behind the literal that a segment stands for.
    #[inline(always)]
    fn literal<'t>(&self, literals: &'t Literals<Node>, segment: Scanned, start: usize) -> Option<&'t Node> {
        if self.captures.is_encoded() {
            return literals.find_encoded(self.path.get(start..start + segment.length)?);
        }
        literals.find(segment, self.path, start)
    }
}

impl Node {
    /// The table of a template, made if it is not there. Placeholders' names make no difference.
    pub(super) fn table(&mut self, mut template: Segments<'_>) -> &mut Table {
        match template.next() {
            None => self.here.get_or_insert_default(),
            Some(Segment::Literal(text)) => self.literals.behind(text).table(template),
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
        while start < walk.path.len() {
            let segment = Scanned::at(walk.path, start);
            let literal = walk.literal(&node.literals, segment, start);
            let end = start + segment.length;
            if node.rest.is_some() || (literal.is_some() && node.plain.is_some()) {
                return node.choose(literal, start..end, walk, offer);
            }
            node = match literal {
                Some(literal) => literal,
                None if end == start => return None,
                None => {
                    walk.captures.push(start, end);
                    node.plain.as_deref()?
                }
            };
            start = end + 1;
        }
        offer(node.here.as_deref()?)
    }

    /// Goes down every way that a segment leaves open, and forgets what was captured on one that failed.
    #[inline(never)]
    fn choose<'t, T>(
        &'t self,
        literal: Option<&'t Node>,
        segment: Range<usize>,
        walk: &mut Walk<'_>,
        offer: &mut impl FnMut(&'t Table) -> Option<T>,
    ) -> Option<T> {
        let met = walk.captures.len();
        if let Some(literal) = literal {
            if let Some(taken) = literal.descend(segment.end + 1, walk, offer) {
                return Some(taken);
            }
            walk.captures.truncate(met);
        }
        if let Some(plain) = self.plain.as_deref().filter(|_| !segment.is_empty()) {
            walk.captures.push(segment.start, segment.end);
            if let Some(taken) = plain.descend(segment.end + 1, walk, offer) {
                return Some(taken);
            }
            walk.captures.truncate(met);
        }
        let rest = self.rest.as_deref()?;
        walk.captures.push(segment.start, walk.path.len());
        offer(rest)
    }

    /// Every table of the tree, in no particular order.
    pub(super) fn tables<'t>(&'t self, into: &mut Vec<&'t Table>) {
        into.extend(self.here.as_deref());
        into.extend(self.rest.as_deref());
        for node in self.literals.all().chain(self.plain.as_deref()) {
            node.tables(into);
        }
    }
}
