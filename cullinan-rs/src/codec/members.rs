//! The texts of a structure, by their keys: a whole query string, or all placeholders.

use std::borrow::Cow;

use super::percent::{self, Plus};
use super::{Shape, Source, Spelling, Values};

/// A key, decoded, and one raw text of it.
pub(crate) type Pair<'r> = (Cow<'r, str>, &'r str);

/// How raw texts become texts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Decoding {
    /// As in a query string, where `+` is a space.
    Query,
    /// As in a path.
    Path,
    /// They are texts already.
    Literal,
}

/// All texts of a structure, ordered by their keys; those of one key stand as they were sent.
#[derive(Debug)]
pub(crate) struct Members<'r> {
    pub(super) pairs: Vec<Pair<'r>>,
    decoding: Decoding,
}

impl<'r> Members<'r> {
    /// Those of a query string. A key that cannot be decoded stays as it was sent.
    pub(crate) fn of_query(query: &'r str) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent::decode(key, Plus::Space).unwrap_or(Cow::Borrowed(key)), value)
        });
        Self::new(pairs, Decoding::Query)
    }

    /// Those that have these keys and raw texts.
    pub(crate) fn new(pairs: impl Iterator<Item = Pair<'r>>, decoding: Decoding) -> Self {
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self { pairs, decoding }
    }

    /// Whether anything of a structure of that shape was sent.
    pub(crate) fn has_any(&self, shape: Shape) -> bool {
        match shape {
            Shape::Struct(names) => self.pairs.iter().any(|(key, _)| names.contains(&key.as_ref())),
            Shape::Map | Shape::Value => !self.pairs.is_empty(),
        }
    }

    /// Whether anything was sent under that key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.pairs.iter().any(|(known, _)| known == key)
    }

    /// The texts of that key.
    pub(crate) fn values<'s>(&'s self, key: &str, spelling: Spelling) -> Values<'s> {
        let (_, from) = self.pairs.split_at(self.pairs.partition_point(|(known, _)| known.as_ref() < key));
        let group = from.split_at(from.partition_point(|(known, _)| known == key)).0;
        self.values_of(group, spelling, &[])
    }

    pub(super) fn values_of<'s>(
        &'s self,
        group: &'s [Pair<'r>],
        spelling: Spelling,
        skip: &'s [usize],
    ) -> Values<'s> {
        Values { source: Source::Group(group, self.decoding), spelling, skip }
    }
}
