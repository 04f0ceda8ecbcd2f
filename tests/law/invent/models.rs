//! Inventing models, floor by floor: each floor holds those below.

use super::fields::Inventor;
use super::kinds::{Kinds, plain};
use super::names::{self, Names};
use crate::random::{Deck, Random};
use crate::scalars::{SCALARS, Scalar};
use crate::shape::{Bounds, Data, Field, Kind, Model, Place, Shape, Tagging, Variant};

/// How many models each floor has; those of the first are values.
const FLOORS: [usize; 4] = [10, 12, 10, 8];

#[derive(Clone, Copy)]
enum Sort {
    Struct,
    Enum(Tagging),
}

/// The models of a seed.
pub(crate) fn models(seed: u64) -> Vec<Model> {
    let mut random = Random::new(seed);
    let mut kinds = Kinds::new();
    let enums = [Tagging::External, Tagging::Internal, Tagging::Adjacent, Tagging::Untagged].map(Sort::Enum);
    let mut sorts = Deck::new(enums.into_iter().chain([Sort::Struct; 6]));
    let mut models: Vec<Model> = (0..FLOORS[0]).map(|index| value(index, &mut kinds, &mut random)).collect();
    let mut nearest = 0..models.len();
    for count in FLOORS.into_iter().skip(1) {
        let floor = (0..count).map(|at| {
            let sort = sorts.deal(&mut random);
            let inventor = Inventor {
                random: &mut random,
                kinds: &mut kinds,
                models: &models,
                nearest: nearest.clone(),
            };
            inventor.model(models.len() + at, sort)
        });
        let floor: Vec<_> = floor.collect();
        nearest = models.len()..models.len() + floor.len();
        models.extend(floor);
    }
    models
}

fn value(index: usize, kinds: &mut Kinds, random: &mut Random) -> Model {
    let name = format!("M{index}");
    if index % 5 == 4 {
        let rename_all = *random.pick(&["", "lowercase"]);
        let count = 2 + random.below(3);
        return Model { name, rename_all, shape: Shape::Names(names::variants(rename_all, count)) };
    }
    let kind = match index % 5 {
        3 => kinds.list(random),
        _ => kinds.scalar(random),
    };
    Model { name, rename_all: "", shape: Shape::Newtype { kind, on_type: random.one_in(2) } }
}

impl Inventor<'_> {
    fn model(mut self, index: usize, sort: Sort) -> Model {
        let name = format!("M{index}");
        let is_read_as_it_comes = matches!(sort, Sort::Struct | Sort::Enum(Tagging::External));
        self.kinds.has_number_keys =
            is_read_as_it_comes && self.models.len() == FLOORS[..3].iter().sum::<usize>();
        match sort {
            Sort::Struct => {
                let rename_all = names::style(self.random);
                let fields = self.structure(&mut Names::new(index, rename_all));
                Model { name, rename_all, shape: Shape::Struct(fields) }
            }
            Sort::Enum(Tagging::Untagged) => {
                let variants = self.untagged(&mut Names::new(index, ""));
                Model { name, rename_all: "", shape: Shape::Enum(Tagging::Untagged, variants) }
            }
            Sort::Enum(tagging) => {
                let rename_all = *self.random.pick(&["", "lowercase"]);
                let variants = self.variants(tagging, rename_all, &mut Names::new(index, ""));
                Model { name, rename_all, shape: Shape::Enum(tagging, variants) }
            }
        }
    }

    fn variants(&mut self, tagging: Tagging, style: &str, names: &mut Names) -> Vec<Variant> {
        let count = 3 + self.random.below(2);
        let with = |(at, name)| {
            let data = match (at, tagging) {
                (0, _) => Data::Nothing,
                (1, _) => Data::Named(self.members(names, 2)),
                (2, Tagging::Internal) => self.part().map_or(Data::Nothing, Data::One),
                (2, _) => {
                    let near = self.nearest.start + self.random.below(self.nearest.len());
                    Data::One(self.kinds.model(near, self.random))
                }
                (_, Tagging::Internal) => Data::Named(self.members(names, 3)),
                _ => Data::Row(vec![self.kinds.scalar(self.random), self.kinds.value(self.random)]),
            };
            Variant { name, data }
        };
        names::variants(style, count).into_iter().enumerate().map(with).collect()
    }

    /// A struct that may stand beside a tag: schemars takes the tag for a member of a map that is flattened.
    fn part(&mut self) -> Option<Kind> {
        let is_map = |field: &Field| matches!((&field.place, &field.kind), (Place::Flattened, Kind::Map(..)));
        let fits = |index: &usize| match &self.models[*index].shape {
            Shape::Struct(fields) => !fields.list.iter().any(is_map),
            _ => false,
        };
        let fit: Vec<_> = (0..self.models.len()).filter(fits).collect();
        (!fit.is_empty()).then(|| Kind::Model(*self.random.pick(&fit)))
    }

    fn any(&mut self, scalars: &[&'static Scalar]) -> Kind {
        Kind::Scalar(scalars[self.random.below(scalars.len())])
    }

    /// Variants that no value could be two of.
    fn untagged(&mut self, names: &mut Names) -> Vec<Variant> {
        let numbers: Vec<_> = SCALARS.iter().filter(|scalar| scalar.ty.starts_with('i')).collect();
        let texts: Vec<_> = SCALARS.iter().filter(|scalar| scalar.ty == "String").collect();
        let bounds = Bounds { least: 0, most: 3 };
        let data = [
            Data::One(self.any(&numbers)),
            Data::One(self.any(&texts)),
            Data::One(Kind::List(bounds, Box::new(plain("i64")))),
            Data::Named(self.members(names, 3)),
        ];
        let names = names::variants("", data.len());
        names.into_iter().zip(data).map(|(name, data)| Variant { name, data }).collect()
    }
}
