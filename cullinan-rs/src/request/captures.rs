//! What the placeholders of a route's url stand for in one path.

use super::surroundings::Surroundings;
use crate::codec::is_same;
use crate::template::Captures as Ranges;

/// The placeholders of a route's url and their texts, still percent-encoded.
#[derive(Clone, Copy, Debug)]
pub struct Captures<'r> {
    path: &'r str,
    route: &'r Surroundings,
    ranges: &'r Ranges,
}

impl<'r> Captures<'r> {
    pub(crate) fn new(path: &'r str, route: &'r Surroundings, ranges: &'r Ranges) -> Self {
        Self { path, route, ranges }
    }

    pub(super) fn route(&self) -> &'r Surroundings {
        self.route
    }

    /// The raw text of `{name}`; `None` where the url has no such placeholder.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&'r str> {
        let index =
            self.route.placeholders.iter().position(|known| is_same(known.as_bytes(), name.as_bytes()))?;
        self.ranges.get(index, self.path)
    }

    /// Whether the texts may be percent-encoded.
    #[must_use]
    pub fn is_encoded(&self) -> bool {
        self.ranges.is_encoded()
    }

    /// The placeholders in the order of the url, with their raw texts.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'r str)> + use<'r> {
        let this = *self;
        let texts = this.route.placeholders.iter().enumerate();
        texts.filter_map(move |(index, name)| Some((*name, this.ranges.get(index, this.path)?)))
    }
}
