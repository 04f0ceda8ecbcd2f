//! Types of every shape that serde knows.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Author {
    pub(in crate::codec) name: String,
    pub(in crate::codec) born: Option<i32>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Book {
    pub(in crate::codec) title: String,
    pub(in crate::codec) pages: u16,
    pub(in crate::codec) authors: Vec<Author>,
    #[serde(default)]
    pub(in crate::codec) tags: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(in crate::codec) enum Colour {
    Red,
    DarkGreen,
}

/// Externally tagged.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) enum Shape {
    Nothing,
    Radius(f64),
    Box(u8, u8),
    Named { side: u32, colour: Colour },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(in crate::codec) enum Event {
    Opened { at: u64, by: Author },
    Closed(Reason),
    Lost,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Reason {
    pub(in crate::codec) code: u8,
    pub(in crate::codec) text: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub(in crate::codec) enum Command {
    Move { x: i8, y: i8 },
    Say(String),
    Stop,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(in crate::codec) enum Either {
    Number(u32),
    Pair { left: u8, right: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Paging {
    pub(in crate::codec) limit: u32,
    #[serde(default)]
    pub(in crate::codec) offset: u32,
    pub(in crate::codec) window: Option<Window>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Window {
    pub(in crate::codec) from: u32,
    pub(in crate::codec) to: u32,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Listing {
    pub(in crate::codec) query: String,
    #[serde(flatten)]
    pub(in crate::codec) paging: Paging,
}

/// A flattened enum: its tag and its data stand beside the other fields.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Message {
    pub(in crate::codec) id: u32,
    #[serde(flatten)]
    pub(in crate::codec) event: Event,
    pub(in crate::codec) colour: Colour,
}

/// An enum in an enum, so that the inner tag is buffered.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "act")]
pub(in crate::codec) enum Act {
    Tell { event: Event, to: Vec<Author> },
    Paint { colour: Colour, area: (u8, u8), day: Option<Day> },
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Login {
    pub(in crate::codec) password: Password,
    pub(in crate::codec) name: String,
    pub(in crate::codec) hint: Option<Password>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::codec) struct Strict {
    pub(in crate::codec) first_name: String,
    #[serde(alias = "surname")]
    pub(in crate::codec) last_name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Id(pub(in crate::codec) u64);

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Unit;

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Page<T> {
    pub(in crate::codec) items: Vec<T>,
    pub(in crate::codec) next: Option<T>,
}

/// A type that is read from text by `FromStr`, as dates and UUIDs are.
#[derive(Debug)]
pub(in crate::codec) struct Day(pub(in crate::codec) u16, pub(in crate::codec) u8, pub(in crate::codec) u8);

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.splitn(3, '-').map(str::to_owned);
        let mut part = || parts.next().ok_or_else(|| format!("`{text}` is no day"));
        let (year, month, day) = (part()?, part()?, part()?);
        let wrong = |_| format!("`{text}` is no day");
        Ok(Self(year.parse().map_err(wrong)?, month.parse().map_err(wrong)?, day.parse().map_err(wrong)?))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:04}-{:02}-{:02}", self.0, self.1, self.2))
    }
}

/// A type that is choosier than any stand-in.
#[derive(Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(in crate::codec) struct Password(String);

impl TryFrom<String> for Password {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.starts_with("secret-") { Ok(Self(text)) } else { Err(format!("`{text}` is too simple")) }
    }
}

impl From<Password> for String {
    fn from(password: Password) -> Self {
        password.0
    }
}

impl Clone for Password {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::codec) struct SpanParts {
    pub(in crate::codec) from: u32,
    pub(in crate::codec) to: u32,
}

/// A type with a rule over its whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "SpanParts")]
pub(in crate::codec) struct Span {
    pub(in crate::codec) from: u32,
    pub(in crate::codec) to: u32,
}

impl TryFrom<SpanParts> for Span {
    type Error = &'static str;

    fn try_from(parts: SpanParts) -> Result<Self, &'static str> {
        let SpanParts { from, to } = parts;
        if from < to { Ok(Self { from, to }) } else { Err("from is not before to") }
    }
}

/// One that holds itself.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) enum Term {
    Sum(Box<Term>, Box<Term>),
    Product { left: Box<Term>, right: Box<Term> },
    Number(i64),
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::codec) struct Wide {
    pub(in crate::codec) id: Id,
    pub(in crate::codec) day: Day,
    pub(in crate::codec) pair: (u8, String),
    pub(in crate::codec) grid: [[i16; 2]; 2],
    pub(in crate::codec) letter: char,
    pub(in crate::codec) ratio: f32,
    pub(in crate::codec) yes: bool,
    pub(in crate::codec) big: u128,
    pub(in crate::codec) deep: i128,
    pub(in crate::codec) port: NonZeroU16,
    pub(in crate::codec) counts: BTreeMap<u32, u64>,
    pub(in crate::codec) books: BTreeMap<String, Book>,
    pub(in crate::codec) palette: BTreeSet<Colour>,
    pub(in crate::codec) shapes: Vec<Shape>,
    pub(in crate::codec) nothing: (),
}
