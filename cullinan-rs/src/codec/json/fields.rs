//! The members of a body, each still as text, for arguments that read one field of it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::Error;

/// The members of a body that is a JSON object, in order.
#[derive(Debug, Default)]
pub(crate) struct Fields<'b> {
    members: Vec<(Cow<'b, str>, &'b RawValue)>,
    /// Why there are none, for the first argument that asks.
    trouble: RefCell<Option<Error>>,
    is_broken: bool,
}

/// What a body has under one name.
#[derive(Debug)]
pub(crate) enum Field<'b> {
    Absent,
    /// Its JSON text.
    Given(&'b str),
    /// Under the name are several values.
    Repeated,
    /// The body could not be read; told once.
    Broken(Option<Error>),
}

impl<'b> Fields<'b> {
    /// The fields of a body that could not be read.
    pub(crate) fn broken(trouble: Error) -> Self {
        Self { members: Vec::new(), trouble: RefCell::new(Some(trouble)), is_broken: true }
    }

    /// Reads the members' names; `None` for what is no JSON object.
    pub(crate) fn read(body: &'b [u8]) -> Option<Self> {
        let mut reader = serde_json::Deserializer::from_str(std::str::from_utf8(body).ok()?);
        let members = reader.deserialize_map(Members).ok()?;
        reader.end().ok()?;
        Some(Self { members, ..Self::default() })
    }

    /// What stands under the name.
    pub(crate) fn get(&self, name: &str) -> Field<'b> {
        if self.is_broken {
            return Field::Broken(self.trouble.borrow_mut().take());
        }
        let mut found = self.members.iter().filter(|(known, _)| known == name);
        match (found.next(), found.next()) {
            (None, _) => Field::Absent,
            (Some((_, value)), None) => Field::Given(value.get()),
            (Some(_), Some(_)) => Field::Repeated,
        }
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry::<Name<'de>, &'de RawValue>()? {
            members.push((member.0.0, member.1));
        }
        Ok(members)
    }
}

/// A name, borrowed where nothing in it is escaped.
#[derive(serde::Deserialize)]
struct Name<'n>(#[serde(borrow)] Cow<'n, str>);
