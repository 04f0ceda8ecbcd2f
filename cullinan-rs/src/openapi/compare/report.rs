//! `Report`: the changes so far, and where the comparison is.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher};

use serde_json::{Map, Value};

use super::change::{Change, Impact};
use super::flat::Flat;

/// Two schemas by their hashes, and whose they are.
type Pair = (u64, u64, Direction);

/// Who makes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// The client: what it may send must stay allowed.
    Sent,
    /// The application: what it answers must stay what it was.
    Received,
}

impl Direction {
    pub(super) fn reversed(self) -> Self {
        if self == Self::Sent { Self::Received } else { Self::Sent }
    }
}

/// What became of the values that are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Fewer are.
    Narrower,
    /// More are.
    Wider,
    /// Others are, or it cannot be told.
    Other,
}

/// The changes so far, and where the comparison is.
pub(super) struct Report<'d> {
    pub(super) old: &'d Value,
    pub(super) new: &'d Value,
    pub(super) changes: Vec<Change>,
    /// The schemas that were compared in the part of an operation that is being looked at, and their order.
    seen: HashSet<Pair>,
    trail: Vec<Pair>,
    place: Vec<String>,
}

impl<'d> Report<'d> {
    pub(super) fn new(old: &'d Value, new: &'d Value) -> Self {
        Self { old, new, changes: Vec::new(), seen: HashSet::new(), trail: Vec::new(), place: Vec::new() }
    }

    /// Goes into a part.
    pub(super) fn within(&mut self, part: impl Into<String>, look: impl FnOnce(&mut Self)) {
        self.place.push(part.into());
        look(self);
        self.place.pop();
    }

    /// Begins with a part in which no schemas have been compared.
    pub(super) fn afresh(&mut self) {
        self.seen.clear();
        self.trail.clear();
    }

    /// Whether these two have not been compared in this part, by what they ask for.
    pub(super) fn meets(&mut self, old: &Flat, new: &Flat, direction: Direction) -> bool {
        let pair = (hash(old), hash(new), direction);
        let is_new = self.seen.insert(pair);
        if is_new {
            self.trail.push(pair);
        }
        is_new
    }

    /// Whether a comparison would note nothing that breaks. It leaves nothing behind; what is being compared around it is
    /// taken to be right, so that it ends.
    pub(super) fn is_sound(&mut self, look: impl FnOnce(&mut Self)) -> bool {
        let (changes, trail) = (self.changes.len(), self.trail.len());
        look(self);
        for pair in self.trail.drain(trail..) {
            self.seen.remove(&pair);
        }
        !self.changes.drain(changes..).any(|change| change.is_breaking())
    }

    pub(super) fn breaking(&mut self, what: impl Into<String>) {
        self.note(Impact::Breaking, what.into());
    }

    pub(super) fn compatible(&mut self, what: impl Into<String>) {
        self.note(Impact::Compatible, what.into());
    }

    /// Notes what became of the values that go in a direction.
    pub(super) fn shift(&mut self, direction: Direction, shift: Shift, what: impl Into<String>) {
        let impact = match (direction, shift) {
            (Direction::Sent, Shift::Wider) | (Direction::Received, Shift::Narrower) => Impact::Compatible,
            _ => Impact::Breaking,
        };
        self.note(impact, what.into());
    }

    fn note(&mut self, impact: Impact, what: String) {
        let place = if self.place.is_empty() { "the document".to_owned() } else { self.place.join(", ") };
        self.changes.push(Change { impact, place, what });
    }
}

fn hash(flat: &Flat) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(format!("{flat:?}").as_bytes());
    hasher.finish()
}

/// What a reference of a document is to, after any number of references; an object that is none is itself.
pub(super) fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let mut found = value;
    // A reference that leads back to itself leads nowhere.
    for _ in 0..16 {
        let Some(path) = found.get("$ref").and_then(Value::as_str) else { return found };
        let Some(target) = path.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) else {
            return found;
        };
        found = target;
    }
    found
}

/// The members of an object's member.
pub(super) fn members<'d>(value: &'d Value, name: &str) -> impl Iterator<Item = (&'d String, &'d Value)> {
    value.get(name).and_then(Value::as_object).map(Map::iter).into_iter().flatten()
}

/// Whether a member is `true`.
pub(super) fn is_true(value: &Value, name: &str) -> bool {
    value.get(name) == Some(&Value::Bool(true))
}
