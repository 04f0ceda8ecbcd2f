//! One body, and what grows it.

use serde_json::{Value, json};

use super::links::Links;
use crate::breaks::{Answer, Break, Edit};
use crate::json::Json;
use crate::random::Random;
use crate::shape::{Kind, Model};

/// How deep a model may be in itself.
const DEEPEST: usize = 2;

/// A sound body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) json: Json,
    pub(crate) breaks: Vec<Break>,
    pub(crate) links: Links,
}

impl Body {
    /// The body with one break.
    pub(crate) fn broken_by(&self, grown: &Break) -> Json {
        let mut body = self.json.clone();
        grown.apply(&mut body);
        body
    }
}

/// A body of the model, as the seed has it.
pub(crate) fn grow(models: &[Model], index: usize, seed: u64) -> Body {
    let mut grower = Grower {
        models,
        random: Random::new(seed),
        breaks: Vec::new(),
        links: Links::default(),
        within: vec![index],
    };
    let json = grower.model(index, Place { at: "", is_exact: true });
    Body { json, breaks: grower.breaks, links: grower.links }
}

pub(super) struct Grower<'m> {
    pub(super) models: &'m [Model],
    pub(super) random: Random,
    breaks: Vec<Break>,
    pub(super) links: Links,
    /// The models around, the outermost first.
    within: Vec<usize>,
}

/// Where something grows.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) at: &'p str,
    /// Whether it is known where its faults will stand.
    pub(super) is_exact: bool,
}

impl<'p> Place<'p> {
    pub(super) fn part<'q>(self, at: &'q str) -> Place<'q>
    where
        'p: 'q,
    {
        Place { at, ..self }
    }

    /// The answer to what cannot be read there.
    pub(super) fn unread(self, code: &str) -> Answer {
        if self.is_exact { fault(self.at, code) } else { Answer::Refused }
    }
}

pub(super) fn fault(pointer: &str, code: &str) -> Answer {
    Answer::Fault { pointer: pointer.to_owned(), code: code.to_owned() }
}

impl Grower<'_> {
    pub(super) fn kind(&mut self, kind: &Kind, place: Place<'_>) -> Json {
        match kind {
            Kind::Scalar(scalar) => self.scalar(scalar, place),
            Kind::Option(inner) => self.option(inner, place),
            Kind::List(bounds, item) => self.list(*bounds, item, place),
            Kind::Set(bounds) => self.set(*bounds, place),
            Kind::Map(key, bounds, item) => self.map(*key, *bounds, item, place),
            Kind::Rising => self.rising(place),
            Kind::Model(index) => self.inside(*index, |grower| grower.model(*index, place)),
            Kind::Itself => self.itself(place),
        }
    }

    /// Grows what is in that model.
    pub(super) fn inside<T>(&mut self, index: usize, grow: impl FnOnce(&mut Self) -> T) -> T {
        self.within.push(index);
        let grown = grow(self);
        self.within.pop();
        grown
    }

    fn itself(&mut self, place: Place<'_>) -> Json {
        let Some(index) = self.within.last().copied() else { return json!(null).into() };
        let depth = self.within.iter().filter(|around| **around == index).count();
        if depth > DEEPEST { json!(null).into() } else { self.option(&Kind::Model(index), place) }
    }

    /// All the ways so far.
    pub(super) fn breaks(&mut self) -> &mut Vec<Break> {
        &mut self.breaks
    }

    /// Notes a value that may be put there.
    pub(super) fn put(&mut self, at: &str, value: impl Into<Json>, answer: Answer) {
        self.note(at, Edit::Put(value.into()), answer);
    }

    pub(super) fn note(&mut self, at: &str, edit: Edit, answer: Answer) {
        self.breaks.push(Break { at: at.to_owned(), edit, answer });
    }

    /// Notes that some of the values are none that can be read there.
    pub(super) fn unreadable(&mut self, values: &[Json], place: Place<'_>) {
        for _ in 0..2 {
            let value = self.random.pick(values).clone();
            let is_null = matches!(value, Json::Leaf(Value::Null));
            // An empty or absent body is not one that cannot be read.
            let answer =
                if is_null && place.at.is_empty() { Answer::Refused } else { place.unread("malformed") };
            self.put(place.at, value, answer);
        }
    }
}
