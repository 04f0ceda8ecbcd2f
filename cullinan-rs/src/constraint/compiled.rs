//! A constraint that is ready to be asked.

use std::fmt;
use std::sync::Arc;

use regex::Regex;

use super::check;
use super::own::Accepts;
use crate::template::Constraint;

/// A constraint that is ready to be asked.
#[derive(Clone)]
pub(crate) enum Compiled {
    Own(String, Arc<Accepts>),
    /// The expression as it was written, and anchored at both ends.
    Regex(String, Regex),
    Int,
    Float,
    Date,
    Uuid,
    Slug,
}

impl Compiled {
    /// Whether a decoded segment keeps to it.
    pub(crate) fn accepts(&self, segment: &str) -> bool {
        match self {
            Self::Own(_, accepts) => accepts(segment),
            Self::Regex(_, regex) => regex.is_match(segment),
            Self::Int => check::int(segment),
            Self::Float => check::float(segment),
            Self::Date => check::date(segment),
            Self::Uuid => check::uuid(segment),
            Self::Slug => check::slug(segment),
        }
    }

    /// As it stands in a template. Two of them are the same constraint where these are equal.
    pub(crate) fn constraint(&self) -> Constraint<'_> {
        match self {
            Self::Own(name, _) => Constraint::Own(name),
            Self::Regex(source, _) => Constraint::Regex(source),
            Self::Int => Constraint::Int,
            Self::Float => Constraint::Float,
            Self::Date => Constraint::Date,
            Self::Uuid => Constraint::Uuid,
            Self::Slug => Constraint::Slug,
        }
    }
}

impl fmt::Debug for Compiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.constraint(), f)
    }
}

impl fmt::Display for Compiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.constraint() {
            Constraint::Own(name) => name,
            Constraint::Regex(source) => return write!(f, "regex({source})"),
            Constraint::Int => "int",
            Constraint::Float => "float",
            Constraint::Date => "date",
            Constraint::Uuid => "uuid",
            Constraint::Slug => "slug",
        })
    }
}
