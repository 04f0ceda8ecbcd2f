//! `Report`: the changes so far, and where the comparison is.

use serde_json::{Map, Value};

use super::alike::Alike;
use super::change::{Change, Impact};
use super::known::{Known, Schemas};
use super::memory::{Meeting, Memory, Pair, Waiting};

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
    pub(super) alike: Alike<'d>,
    pub(super) old_schemas: Schemas<'d>,
    pub(super) new_schemas: Schemas<'d>,
    memory: Memory,
    place: Vec<String>,
    /// How many of the places are of the part that is being looked at.
    part: usize,
}

/// How two schemas are compared.
type Look = fn(&mut Report<'_>, &Known, &Known, Direction);

impl<'d> Report<'d> {
    pub(super) fn new(old: &'d Value, new: &'d Value) -> Self {
        Self {
            old,
            new,
            changes: Vec::new(),
            alike: Alike::of(old, new),
            old_schemas: Schemas::of(old),
            new_schemas: Schemas::of(new),
            memory: Memory::default(),
            place: Vec::new(),
            part: 0,
        }
    }

    /// Goes into a part.
    pub(super) fn within(&mut self, part: impl Into<String>, look: impl FnOnce(&mut Self)) {
        self.place.push(part.into());
        look(self);
        self.place.pop();
    }

    /// Looks at a part in which no schemas have been compared.
    pub(super) fn afresh(&mut self, look: impl FnOnce(&mut Self)) {
        (self.memory, self.part) = (Memory::default(), self.place.len());
        look(self);
        if self.memory.has_gaps {
            self.breaking("it holds itself in too many ways to be compared as a whole");
        }
    }

    /// Compares two schemas, unless that is done: where they are met again it is told whether they changed.
    pub(super) fn once(&mut self, old: &Known, new: &Known, direction: Direction, look: Look) {
        // What holds nothing is told wherever it is.
        if old.flat.parts().next().is_none() && new.flat.parts().next().is_none() {
            return look(self, old, new, direction);
        }
        match self.memory.meet(old, new, direction) {
            Meeting::Look(pair) => self.look(pair, old, new, look),
            Meeting::Wait => {
                let (old, new, place) = (old.clone(), new.clone(), self.place.clone());
                self.memory.put_off(Waiting { old, new, direction, place });
            }
            Meeting::Leave | Meeting::Tell(None) => {}
            Meeting::Tell(Some((impact, place))) => self.note(impact, format!("it changed as {place} did")),
        }
    }

    /// Compares what has been put off.
    pub(super) fn catch_up(&mut self, look: Look) {
        while let Some(waiting) = self.memory.next_waiting() {
            let place = std::mem::replace(&mut self.place, waiting.place);
            self.once(&waiting.old, &waiting.new, waiting.direction, look);
            self.place = place;
        }
    }

    fn look(&mut self, pair: Pair, old: &Known, new: &Known, look: Look) {
        let first = self.changes.len();
        look(self, old, new, pair.2);
        self.memory.leave();
        if old.flat.is_named || new.flat.is_named {
            let worst = self.changes.iter().skip(first).map(Change::impact).min();
            let place = self.place.get(self.part..).unwrap_or_default().join(", ");
            self.memory.keep(pair, worst.map(|impact| (impact, place)));
        }
    }

    /// Whether a comparison would note nothing that breaks. It leaves nothing behind; what is being compared around it is
    /// taken to be right, so that it ends.
    pub(super) fn is_sound(&mut self, look: impl FnOnce(&mut Self)) -> bool {
        let (changes, trial) = (self.changes.len(), self.memory.begin_trial());
        look(self);
        let is_whole = self.memory.end_trial(&trial);
        !self.changes.drain(changes..).any(|change| change.is_breaking()) && is_whole
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
