//! Inventing what a field holds.

use crate::random::{Deck, Random};
use crate::scalars::{SCALARS, Scalar};
use crate::shape::{Bounds, Key, Kind};

#[derive(Clone, Copy)]
enum Around {
    Nothing,
    Option,
    List,
    Lists,
    ListOfOptions,
    Map,
    Set,
    Rising,
}

/// What is left to be used before anything is used again.
pub(super) struct Kinds {
    scalars: Deck<&'static Scalar>,
    around: Deck<Around>,
    around_models: Deck<Around>,
    bounds: Deck<Bounds>,
    keys: Deck<Key>,
    /// Whether a map may have numbers for names: serde reads none in what it buffers.
    pub(super) has_number_keys: bool,
}

impl Kinds {
    pub(super) fn new() -> Self {
        use Around::{List, ListOfOptions, Lists, Map, Nothing, Option, Rising, Set};
        let bounds = |least, most| Bounds { least, most };
        Self {
            scalars: Deck::new(SCALARS),
            around: Deck::new([
                Nothing,
                Nothing,
                Nothing,
                Option,
                Option,
                List,
                Lists,
                ListOfOptions,
                Map,
                Set,
                Rising,
            ]),
            around_models: Deck::new([Nothing, Nothing, Option, List, ListOfOptions, Map]),
            bounds: Deck::new([
                bounds(1, usize::MAX),
                bounds(0, 3),
                bounds(2, 3),
                bounds(2, 2),
                Bounds::NONE,
            ]),
            keys: Deck::new([Key::Text, Key::Number]),
            has_number_keys: false,
        }
    }

    pub(super) fn scalar(&mut self, random: &mut Random) -> Kind {
        Kind::Scalar(self.scalars.deal(random))
    }

    pub(super) fn value(&mut self, random: &mut Random) -> Kind {
        let around = match self.around.deal(random) {
            Around::Set => return Kind::Set(self.bounds.deal(random)),
            Around::Rising => return Kind::Rising,
            around => around,
        };
        let scalar = self.scalars.deal(random);
        let around = match around {
            // Only a text or an `Option` of one can be shown to a function that changes it.
            Around::List if scalar.normal.starts_with("with") => Around::Nothing,
            Around::List => Around::List,
            _ if !scalar.normal.is_empty() => Around::Option,
            around => around,
        };
        self.wrap(around, Kind::Scalar(scalar), random)
    }

    /// The model, or something that holds it.
    pub(super) fn model(&mut self, index: usize, random: &mut Random) -> Kind {
        let around = self.around_models.deal(random);
        self.wrap(around, Kind::Model(index), random)
    }

    /// A list of numbers.
    pub(super) fn list(&mut self, random: &mut Random) -> Kind {
        self.wrap(Around::List, plain("i64"), random)
    }

    fn wrap(&mut self, around: Around, kind: Kind, random: &mut Random) -> Kind {
        let inner = Box::new(kind);
        let bounds = self.bounds.deal(random);
        match around {
            Around::Nothing => *inner,
            Around::Option => Kind::Option(inner),
            Around::List => Kind::List(bounds, inner),
            Around::Lists => {
                let outer = self.bounds.deal(random);
                let lists = Kind::List(outer, Box::new(Kind::List(bounds, inner)));
                if random.one_in(2) { Kind::Option(Box::new(lists)) } else { lists }
            }
            Around::ListOfOptions => Kind::List(bounds, Box::new(Kind::Option(inner))),
            Around::Map if self.has_number_keys => Kind::Map(self.keys.deal(random), bounds, inner),
            Around::Map => Kind::Map(Key::Text, bounds, inner),
            Around::Set | Around::Rising => panic!("they hold numbers of their own"),
        }
    }
}

/// The type without rules.
pub(super) fn plain(ty: &str) -> Kind {
    let found = SCALARS.iter().find(|scalar| scalar.ty == ty && scalar.rules.is_empty());
    Kind::Scalar(found.unwrap())
}
