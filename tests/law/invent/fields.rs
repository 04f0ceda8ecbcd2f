//! Inventing the fields of a struct.

use super::kinds::{Kinds, plain};
use super::names::Names;
use crate::random::Random;
use crate::shape::{Bounds, Field, Fields, Key, Kind, Model, Name, Place, Shape, Tagging};

/// The fields of a struct or of a variant, from what there is below it.
pub(super) struct Inventor<'m> {
    pub(super) random: &'m mut Random,
    pub(super) kinds: &'m mut Kinds,
    /// The models below.
    pub(super) models: &'m [Model],
    /// Those of them that stand right below.
    pub(super) nearest: std::ops::Range<usize>,
}

impl Inventor<'_> {
    /// So many fields, one of them a model that stands right below.
    pub(super) fn members(&mut self, names: &mut Names, count: usize) -> Vec<Field> {
        let mut fields: Vec<_> = (1..count).map(|_| self.member(names)).collect();
        let near = self.nearest.start + self.random.below(self.nearest.len());
        let (name, renamed) = names.next(self.random);
        let kind = self.kinds.model(near, self.random);
        fields.push(Field { name, renamed, kind, place: Place::Member });
        fields
    }

    fn member(&mut self, names: &mut Names) -> Field {
        let (name, renamed) = names.next(self.random);
        let kind = match self.random.below(4) {
            0 => {
                let index = self.random.below(self.models.len());
                self.kinds.model(index, self.random)
            }
            _ => self.kinds.value(self.random),
        };
        let place = match &kind {
            Kind::Option(_) if self.random.one_in(4) => Place::Required,
            // A default has to keep the rules of its field.
            kind if has_free_default(kind) && self.random.one_in(2) => Place::Default,
            _ => Place::Member,
        };
        Field { name, renamed, kind, place }
    }

    pub(super) fn structure(&mut self, names: &mut Names) -> Fields {
        let count = 2 + self.random.below(4);
        let mut list = self.members(names, count);
        let itself = self.random.one_in(6);
        if itself {
            let (name, renamed) = names.next(self.random);
            list.push(Field { name, renamed, kind: Kind::Itself, place: Place::Member });
        }
        if self.random.one_in(3) {
            self.twins(names, &mut list);
        }
        let order = self.random.one_in(3).then(|| {
            let (low, high) = (names.of("low"), names.of("high"));
            list.extend([&low, &high].map(|name| number(name.clone())));
            (low, high)
        });
        let more = self.random.below(4);
        if more == 1 && !itself {
            self.flattened(names, &mut list);
        }
        Fields { list, deny_unknown: more == 0, order }
    }

    /// Two that must be the same.
    fn twins(&mut self, names: &mut Names, list: &mut Vec<Field>) {
        let kind = match self.random.one_in(3) {
            true => Kind::List(Bounds::NONE, Box::new(plain("i64"))),
            false => plain("String"),
        };
        let ((first, one), (again, two)) = (names.next(self.random), names.next(self.random));
        list.push(Field { name: first.clone(), renamed: one, kind: kind.clone(), place: Place::Member });
        list.push(Field { name: again, renamed: two, kind, place: Place::Matches(first) });
    }

    /// A model, or a map of all the members that have no field.
    fn flattened(&mut self, names: &mut Names, list: &mut Vec<Field>) {
        let fits = |index: &usize| match &self.models[*index].shape {
            Shape::Struct(fields) => !fields.deny_unknown,
            Shape::Enum(Tagging::Internal, _) => true,
            _ => false,
        };
        let fit: Vec<_> = (0..self.models.len()).filter(fits).collect();
        let (name, _) = names.next(self.random);
        let kind = match fit.as_slice() {
            [] => Kind::Map(Key::Text, Bounds::NONE, Box::new(plain("i64"))),
            _ if self.random.one_in(4) => Kind::Map(Key::Text, Bounds::NONE, Box::new(plain("String"))),
            fit => Kind::Model(*self.random.pick(fit)),
        };
        list.push(Field { name, renamed: false, kind, place: Place::Flattened });
    }
}

fn number(name: Name) -> Field {
    Field { name, renamed: false, kind: plain("i64"), place: Place::Member }
}

fn has_free_default(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(scalar) => scalar.rules.is_empty() && !["uuid::Uuid", "char"].contains(&scalar.ty),
        Kind::List(bounds, _) | Kind::Set(bounds) | Kind::Map(_, bounds, _) => bounds.least == 0,
        Kind::Rising => true,
        Kind::Option(_) | Kind::Model(_) | Kind::Itself => false,
    }
}
