//! Models as data: what the generator invents, what source is written from, and what bodies grow from.

use super::scalars::Scalar;

#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: String,
    /// As serde takes it, if it is not empty.
    pub(crate) rename_all: &'static str,
    pub(crate) shape: Shape,
}

#[derive(Debug)]
pub(crate) enum Shape {
    /// A value, with its rules on the type or on what is in it.
    Newtype {
        kind: Kind,
        on_type: bool,
    },
    /// A value: one of its names.
    Names(Vec<Name>),
    Struct(Fields),
    Enum(Tagging, Vec<Variant>),
}

/// In Rust, and on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) rust: String,
    pub(crate) wire: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Tagging {
    External,
    Internal,
    Adjacent,
    Untagged,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) data: Data,
}

#[derive(Debug)]
pub(crate) enum Data {
    Nothing,
    One(Kind),
    Row(Vec<Kind>),
    Named(Vec<Field>),
}

#[derive(Debug)]
pub(crate) struct Fields {
    pub(crate) list: Vec<Field>,
    pub(crate) deny_unknown: bool,
    /// The two fields of which a function over the whole asks that they are in order.
    pub(crate) order: Option<(Name, Name)>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    /// Whether serde has to be told its name.
    pub(crate) renamed: bool,
    pub(crate) kind: Kind,
    pub(crate) place: Place,
}

#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// A member that must be there, unless it is an `Option`.
    Member,
    /// An `Option` that must hold something.
    Required,
    Default,
    /// It must be the same as the field of that name.
    Matches(Name),
    Flattened,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Scalar(&'static Scalar),
    Option(Box<Kind>),
    /// A list of so many to so many items.
    List(Bounds, Box<Kind>),
    /// A set of numbers.
    Set(Bounds),
    Map(Key, Bounds, Box<Kind>),
    /// A list of numbers that a function of its own looks at.
    Rising,
    /// The model of that number.
    Model(usize),
    /// The model that it is in.
    Itself,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Key {
    Text,
    Number,
}

/// Both included. Those that say nothing are written as no rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) least: usize,
    pub(crate) most: usize,
}

impl Bounds {
    pub(crate) const NONE: Self = Self { least: 0, most: usize::MAX };
}

impl Model {
    /// Whether it is read from texts too, and no body of its own.
    pub(crate) fn is_value(&self) -> bool {
        matches!(self.shape, Shape::Newtype { .. } | Shape::Names(_))
    }

    /// The name of an enum's tag: one may stand beside another's.
    pub(crate) fn tag(&self) -> String {
        format!("kind of {}", self.name)
    }
}
