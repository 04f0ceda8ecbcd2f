//! Texts by their names.

use super::gathered::Gathered;
use crate::codec::Source;
use crate::extract::{Param, Read};
use crate::fault::In;
use crate::params::text;
use crate::schema::Describe;
use crate::spec::Parameter;

/// Texts by their names, in the order in which they are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts(Vec<(&'static str, Vec<String>)>);

impl Texts {
    /// Reads what was sent under a name; `false` where nothing was.
    pub(super) fn read(
        &mut self,
        name: &'static str,
        source: Source<'_>,
        place: In,
        wrong: &mut Gathered,
    ) -> bool {
        match text::read(source, place, &Param::new(name, name)) {
            Read::Value(texts) => self.0.push((name, texts)),
            Read::Refused(error) => wrong.error(error),
            Read::Repaired(repaired) => wrong.error(repaired.error),
            Read::Invalid(fault) => wrong.fault(fault),
            Read::Absent(_) | Read::Unread | Read::Later(_) => return false,
        }
        true
    }

    /// All texts of the name that `is_it` knows.
    pub(super) fn all(&self, is_it: impl Fn(&str) -> bool) -> &[String] {
        self.0.iter().find(|(name, _)| is_it(name)).map_or(&[], |(_, texts)| texts)
    }

    /// Each name with its first text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().filter_map(|(name, texts)| Some((*name, texts.first()?.as_str())))
    }
}

/// Adds a listed parameter to the document, unless another argument has.
pub(super) fn describe(name: &str, place: In, required: bool, spec: &mut Describe<'_>) {
    let same = |known: &str| match place {
        In::Header => known.eq_ignore_ascii_case(name),
        _ => known == name,
    };
    if spec.operation.parameters.iter().any(|known| known.place == place && same(&known.name)) {
        return;
    }
    let schema = spec.schemas.of_text::<String>();
    spec.operation.parameters.push(Parameter {
        name: name.to_owned(),
        place,
        required,
        description: None,
        deprecated: false,
        explode: true,
        schema,
        example: None,
    });
}

/// The methods of a map of texts, whose names are compared by `$is_same`.
macro_rules! text_map {
    ($type:ident, $is_same:expr) => {
        impl $type {
            /// The text of that name, the first where it was sent repeatedly; `None` where it was not sent, and of a
            /// name that is not listed.
            #[must_use]
            pub fn get(&self, name: &str) -> Option<&str> {
                self.get_all(name).first().map(String::as_str)
            }

            /// All texts of that name, in the order in which they were sent.
            #[must_use]
            pub fn get_all(&self, name: &str) -> &[String] {
                self.0.all(|known| $is_same(known, name))
            }

            /// Each name that was sent with its first text, in the order of the list.
            pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
                self.0.iter()
            }

            /// How many names were sent.
            #[must_use]
            pub fn len(&self) -> usize {
                self.iter().count()
            }

            /// Whether none was.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }
        }
    };
}

pub(super) use text_map;
