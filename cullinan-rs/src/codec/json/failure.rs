//! Why a pass of the repairing deserializer failed: what serde said as data, and where.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, Expected, Unexpected};

/// The error of the repairing deserializer.
#[derive(Debug)]
pub(super) struct Failure(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    /// From the innermost place outwards.
    path: Vec<Step>,
    asked: Option<Asked>,
    returned: bool,
    expecting: String,
    /// How long the path was where a form's empty text was read for an `Option`.
    blank: Option<usize>,
}

/// What went wrong. None of the texts of the client's own is ever shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// JSON of another type than the one asked for.
    Unsuited,
    Missing(&'static str),
    /// A member that was there before, by the name that its type has for it.
    Repeated(&'static str),
    UnknownField(String),
    UnknownVariant {
        sent: String,
        known: &'static [&'static str],
    },
    /// A visitor refused it, and says what it wants.
    Refused {
        got: Got,
        wanted: String,
    },
    Length,
    Custom(String),
    /// A number that no 64 bits hold.
    OutOfRange,
    /// What nobody can read, and what it must be.
    Broken(&'static str),
    Deep,
    /// An enum wants data and got its name only.
    Bare,
    /// A stand-in has to become this many items.
    WantsItems(usize),
    /// A stand-in has to become this variant with data.
    WantsVariant(&'static str),
    /// There is no further stand-in.
    Exhausted,
}

/// The value that a visitor refused.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Got {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List,
    Object,
    Other,
}

/// What a type asks a deserializer for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Asked {
    Any,
    Bool,
    Integer(&'static str),
    Float,
    Char,
    Text,
    Unit,
    List,
    Tuple(usize),
    Map,
    Object,
    Variant(&'static [&'static str]),
    /// The name of a variant, beside its data.
    Tag,
}

/// One step from a container to what is in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// The value at this position.
    Child(usize),
    /// The name at this position.
    Key(usize),
}

impl Step {
    pub(super) fn at(self) -> usize {
        match self {
            Self::Child(at) | Self::Key(at) => at,
        }
    }
}

/// What is remembered during one pass.
#[derive(Debug, Default)]
pub(super) struct Pass {
    /// What was asked for in the call that returned last.
    last: Cell<Option<Asked>>,
}

impl Pass {
    /// Notes that a call of the deserializer is over.
    pub(super) fn leave<T>(
        &self,
        asked: Asked,
        expecting: String,
        result: Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.last.set(Some(asked));
        result.map_err(|mut failure| {
            if failure.0.path.is_empty() && failure.0.asked.is_none() {
                failure.0.asked = Some(asked);
                failure.0.expecting = expecting;
            }
            failure
        })
    }

    /// A failure that came after the deserializer had done its part is still about what was asked for.
    pub(super) fn settle(&self, mut failure: Failure) -> Failure {
        if failure.0.path.is_empty() && failure.0.asked.is_none() {
            failure.0.asked = self.last.get();
            failure.0.returned = true;
        }
        failure
    }

    /// The failure as its container sees it.
    pub(super) fn inside(&self, step: Step, failure: Failure) -> Failure {
        let mut failure = self.settle(failure);
        failure.0.path.push(step);
        failure
    }
}

impl Failure {
    #[cold]
    pub(super) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            path: Vec::new(),
            asked: None,
            returned: false,
            expecting: String::new(),
            blank: None,
        }))
    }

    pub(super) fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// From the root to the innermost place.
    pub(super) fn path(&self) -> Vec<Step> {
        self.0.path.iter().rev().copied().collect()
    }

    pub(super) fn asked(&self) -> Option<Asked> {
        self.0.asked
    }

    /// The failure of what an `Option` of an empty text holds.
    pub(super) fn of_blank(mut self) -> Self {
        self.0.blank = self.0.blank.or(Some(self.0.path.len()));
        self
    }

    /// Where an empty text stands that need not be read.
    pub(super) fn blank(&self) -> Option<Vec<Step>> {
        Some(self.0.path.iter().skip(self.0.blank?).rev().copied().collect())
    }

    /// Whether the deserializer had handed over all it was asked for when the type failed.
    pub(super) fn has_returned(&self) -> bool {
        self.0.returned
    }

    /// What the visitor said it expects, before it saw anything.
    pub(super) fn expecting(&self) -> &str {
        &self.0.expecting
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.0.kind == other.0.kind && self.is_beside(other)
    }

    /// The failure of a name is that of the enum.
    pub(super) fn unasked(mut self) -> Self {
        self.0.asked = None;
        self
    }

    /// The failure of a child that was buffered, and so read as whatever it is.
    pub(super) fn of_buffered(mut self, at: usize) -> Self {
        self.0.path.push(Step::Child(at));
        self.0.asked = Some(Asked::Any);
        if let Kind::Refused { wanted, .. } = &self.0.kind {
            self.0.expecting.clone_from(wanted);
        }
        self
    }

    /// Whether a variant with data was given by its name, in a part that serde buffers.
    pub(super) fn wants_data(&self) -> bool {
        matches!(self.kind(), Kind::Refused { got: Got::Other, wanted } if wanted.ends_with(" variant"))
    }

    pub(super) fn is_repetition(&self) -> bool {
        matches!(self.kind(), Kind::Repeated(_))
    }

    /// Whether no container has been left yet.
    pub(super) fn is_here(&self) -> bool {
        self.0.path.is_empty()
    }

    /// Whether both are about the same place.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.0.path == other.0.path
    }
}

impl From<Unexpected<'_>> for Got {
    fn from(unexpected: Unexpected<'_>) -> Self {
        match unexpected {
            Unexpected::Bool(value) => Self::Bool(value),
            // As near as it has to be to be found again.
            Unexpected::Unsigned(value) => Self::Number(value as f64),
            Unexpected::Signed(value) => Self::Number(value as f64),
            Unexpected::Float(value) => Self::Number(value),
            Unexpected::Char(value) => Self::Text(value.to_string()),
            Unexpected::Str(value) => Self::Text(value.to_owned()),
            Unexpected::Unit | Unexpected::Option => Self::Null,
            Unexpected::Seq => Self::List,
            Unexpected::Map => Self::Object,
            _ => Self::Other,
        }
    }
}

impl de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        // What a struct that denies unknown fields says when it has flattened ones.
        let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.strip_suffix('`'));
        Self::new(match unknown {
            Some(name) => Kind::UnknownField(name.to_owned()),
            None => Kind::Custom(message),
        })
    }

    fn invalid_type(got: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::new(Kind::Refused { got: got.into(), wanted: wanted.to_string() })
    }

    fn invalid_value(got: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::invalid_type(got, wanted)
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self::new(Kind::Length)
    }

    fn unknown_variant(sent: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownVariant { sent: sent.to_owned(), known })
    }

    fn unknown_field(sent: &str, _: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownField(sent.to_owned()))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Kind::Missing(name))
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::new(Kind::Repeated(name))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is not valid")
    }
}

impl std::error::Error for Failure {}
