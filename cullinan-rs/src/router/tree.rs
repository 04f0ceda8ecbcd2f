//! The tree of segments: literals before constrained placeholders before a plain one before the rest, with a way back
//! from each.

use std::borrow::Cow;
use std::ops::Range;

use super::literals::Literals;
use super::scan::{Scanned, is_encoded};
use super::table::Table;
use crate::codec::percent::{Plus, decode};
use crate::constraint::{Compiled, Constraints};
use crate::template::{Captures, Segment, Segments};

/// What may follow a segment. A template that ends here has its table in `here`.
#[derive(Debug, Default)]
pub(super) struct Node {
    literals: Literals<Self>,
    plain: Option<Box<Node>>,
    further: Option<Box<Further>>,
    here: Option<Box<Table>>,
}

/// The rarer ways: a lookup that meets none of them pays one look for all.
#[derive(Debug, Default)]
struct Further {
    /// In the order in which they are tried.
    constrained: Vec<(Compiled, Node)>,
    rest: Option<Table>,
}

/// Whether a slash at the path's end may be one too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It makes no difference.
    Either,
    /// Only the rest may have it.
    Bare,
}

/// A path on its way down the tree.
pub(super) struct Walk<'p> {
    path: &'p [u8],
    /// How far a template must reach: behind the path's last slash, or not.
    least: usize,
    /// Where the placeholders met so far stand.
    captures: &'p mut Captures,
}

impl<'p> Walk<'p> {
    #[inline]
    pub(super) fn of(path: &'p str, ending: Ending, captures: &'p mut Captures) -> Self {
        let path = path.as_bytes();
        if is_encoded(path) {
            captures.note_encoded();
        }
        let least = if ending == Ending::Bare && path.len() > 1 { path.len() + 1 } else { 0 };
        Self { path, least, captures }
    }

    /// A segment, decoded; `None` where its encoding is malformed.
    fn text(&self, segment: Range<usize>) -> Option<Cow<'p, str>> {
        let raw = str::from_utf8(self.path.get(segment)?).ok()?;
        if self.captures.is_encoded() { decode(raw, Plus::Literal) } else { Some(raw.into()) }
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
    pub(super) fn table(
        &mut self,
        mut template: Segments<'_>,
        constraints: &Constraints,
    ) -> Result<&mut Table, String> {
        match template.next() {
            None => Ok(self.here.get_or_insert_default()),
            Some(Segment::Literal(text)) => self.literals.behind(text).table(template, constraints),
            Some(Segment::Plain(_)) => self.plain.get_or_insert_default().table(template, constraints),
            Some(Segment::Constrained(_, constraint)) => {
                let compiled = constraints.compile(constraint)?;
                self.further.get_or_insert_default().behind(compiled).table(template, constraints)
            }
            Some(Segment::Rest(_)) => Ok(self.further.get_or_insert_default().rest.get_or_insert_default()),
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
            if node.further.is_some() || (literal.is_some() && node.plain.is_some()) {
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
        if start < walk.least {
            return None;
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
        let further = self.further.as_deref();
        if let Some(further) = further.filter(|_| !segment.is_empty())
            && let Some(taken) = further.choose(&segment, walk, offer)
        {
            return Some(taken);
        }
        if let Some(plain) = self.plain.as_deref().filter(|_| !segment.is_empty())
            && let Some(taken) = plain.behind(&segment, walk, offer)
        {
            return Some(taken);
        }
        let rest = further?.rest.as_ref()?;
        walk.captures.push(segment.start, walk.path.len());
        offer(rest)
    }

    /// Goes down behind a placeholder, and forgets what was captured if that fails.
    fn behind<'t, T>(
        &'t self,
        segment: &Range<usize>,
        walk: &mut Walk<'_>,
        offer: &mut impl FnMut(&'t Table) -> Option<T>,
    ) -> Option<T> {
        let met = walk.captures.len();
        walk.captures.push(segment.start, segment.end);
        let taken = self.descend(segment.end + 1, walk, offer);
        if taken.is_none() {
            walk.captures.truncate(met);
        }
        taken
    }

    /// Every table of the tree, in no particular order.
    pub(super) fn tables<'t>(&'t self, into: &mut Vec<&'t Table>) {
        into.extend(self.here.as_deref());
        let further = self.further.as_deref();
        into.extend(further.and_then(|further| further.rest.as_ref()));
        let constrained = further.into_iter().flat_map(|further| &further.constrained);
        let placeholders = constrained.map(|(_, node)| node).chain(self.plain.as_deref());
        for node in self.literals.all().chain(placeholders) {
            node.tables(into);
        }
    }
}

impl Further {
    /// The node behind a constraint, made at its place if it is not there.
    fn behind(&mut self, constraint: Compiled) -> &mut Node {
        let known = |(known, _): &(Compiled, Node)| known.constraint().cmp(&constraint.constraint());
        let at = match self.constrained.binary_search_by(known) {
            Ok(at) => at,
            Err(at) => {
                self.constrained.insert(at, (constraint, Node::default()));
                at
            }
        };
        #[allow(clippy::indexing_slicing, reason = "at start-up, and found or put there")]
        &mut self.constrained[at].1
    }

    /// Goes down behind every constraint that accepts the segment.
    fn choose<'t, T>(
        &'t self,
        segment: &Range<usize>,
        walk: &mut Walk<'_>,
        offer: &mut impl FnMut(&'t Table) -> Option<T>,
    ) -> Option<T> {
        if self.constrained.is_empty() {
            return None;
        }
        let text = walk.text(segment.clone())?;
        let accepting = self.constrained.iter().filter(|(constraint, _)| constraint.accepts(&text));
        accepting.map(|(_, node)| node).find_map(|node| node.behind(segment, walk, offer))
    }
}
