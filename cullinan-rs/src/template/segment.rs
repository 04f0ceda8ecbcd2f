//! A template taken apart into its segments.

use super::constraint::Constraint;
use super::expression;
use super::scan::{behind_first, find, same, strip_slash};

/// One part of a template between two slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment<'t> {
    /// Text that must stand in the path, as it was written (maybe percent-encoded).
    Literal(&'t str),
    /// `{name}`: any one segment that is not empty.
    Plain(&'t str),
    /// `{name:int}` and the like: one segment that is not empty and keeps to it, once it is decoded.
    Constrained(&'t str, Constraint<'t>),
    /// `{name:path}`: everything that follows, at least one character.
    Rest(&'t str),
}

impl<'t> Segment<'t> {
    /// Reads one segment. What the grammar refuses becomes something harmless: `fault` reports it.
    pub(crate) const fn of(raw: &'t str) -> Self {
        let [b'{', inner @ .., b'}'] = raw.as_bytes() else { return Self::Literal(raw) };
        let inner = behind_first(raw).split_at(inner.len()).0;
        let Some(colon) = find(inner, b':') else { return Self::Plain(inner) };
        let (name, constraint) = inner.split_at(colon);
        let constraint = behind_first(constraint);
        if same(constraint, "path") {
            return Self::Rest(name);
        }
        Self::Constrained(name, Constraint::of(constraint))
    }

    /// The placeholder's name.
    pub(crate) const fn name(self) -> Option<&'t str> {
        match self {
            Self::Literal(_) => None,
            Self::Plain(name) | Self::Constrained(name, _) | Self::Rest(name) => Some(name),
        }
    }
}

impl Segment<'_> {
    /// Whether it asks for a constraint of the application's own.
    pub(crate) const fn is_own(self) -> bool {
        matches!(self, Self::Constrained(_, Constraint::Own(_)))
    }
}

/// The segments of a prefix and of the url behind it, in order.
///
/// A slash at the beginning or the end of either part makes no segment, an empty part has none.
#[derive(Clone, Debug)]
pub(crate) struct Segments<'t> {
    now: &'t str,
    later: &'t str,
}

impl<'t> Segments<'t> {
    /// The segments of `prefix`, then those of `url`.
    pub(crate) const fn of(prefix: &'t str, url: &'t str) -> Self {
        Self { now: strip_slash(prefix), later: strip_slash(url) }
    }

    /// The following segment as it was written.
    pub(crate) const fn raw(&mut self) -> Option<&'t str> {
        if self.now.is_empty() {
            (self.now, self.later) = (self.later, "");
        }
        if self.now.is_empty() {
            return None;
        }
        let end = match (expression::end(self.now), find(self.now, b'/')) {
            (Some(end), _) | (None, Some(end)) => end,
            (None, None) => self.now.len(),
        };
        let (segment, behind) = self.now.split_at(end);
        self.now = strip_slash(behind);
        Some(segment)
    }

    /// The name of the following placeholder; literals on the way are skipped.
    pub(crate) const fn name(&mut self) -> Option<&'t str> {
        while let Some(raw) = self.raw() {
            if let Some(name) = Segment::of(raw).name() {
                return Some(name);
            }
        }
        None
    }

    /// Whether no segment follows.
    pub(super) const fn is_empty(&self) -> bool {
        self.now.is_empty() && self.later.is_empty()
    }
}

impl<'t> Iterator for Segments<'t> {
    type Item = Segment<'t>;

    fn next(&mut self) -> Option<Segment<'t>> {
        self.raw().map(Segment::of)
    }
}
