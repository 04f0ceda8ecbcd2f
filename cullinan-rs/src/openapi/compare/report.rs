//! `Report`: the changes so far, and where the comparison is.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::change::{Change, Impact};

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
    /// The schemas that were compared in the part of an operation that is being looked at.
    pub(super) seen: HashSet<(String, String, Direction)>,
    place: Vec<String>,
}

impl<'d> Report<'d> {
    pub(super) fn new(old: &'d Value, new: &'d Value) -> Self {
        Self { old, new, changes: Vec::new(), seen: HashSet::new(), place: Vec::new() }
    }

    /// Goes into a part.
    pub(super) fn within(&mut self, part: impl Into<String>, look: impl FnOnce(&mut Self)) {
        self.place.push(part.into());
        look(self);
        self.place.pop();
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
