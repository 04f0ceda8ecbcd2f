//! The members of a JSON body, each still as text, for arguments that read one field of it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of a body that is a JSON object, in order.
#[derive(Debug)]
pub(in crate::codec) struct Members<'b>(Vec<(Cow<'b, str>, &'b RawValue)>);

/// What stands under one name.
pub(in crate::codec) enum Member<'b> {
    Absent,
    /// Its JSON text.
    Given(&'b str),
    /// Several values.
    Repeated,
}

impl<'b> Members<'b> {
    /// Reads the members' names; `None` for what is no JSON object.
    pub(in crate::codec) fn read(body: &'b [u8]) -> Option<Self> {
        let mut reader = serde_json::Deserializer::from_str(std::str::from_utf8(body).ok()?);
        let members = reader.deserialize_map(Object).ok()?;
        reader.end().ok()?;
        Some(Self(members))
    }

    /// What stands under the name.
    pub(in crate::codec) fn get(&self, name: &str) -> Member<'b> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        match (found.next(), found.next()) {
            (None, _) => Member::Absent,
            (Some((_, value)), None) => Member::Given(value.get()),
            (Some(_), Some(_)) => Member::Repeated,
        }
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
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
