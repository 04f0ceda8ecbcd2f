//! Types of every shape that serde knows.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Author {
    pub(super) name: String,
    pub(super) born: Option<i32>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Book {
    pub(super) title: String,
    pub(super) pages: u16,
    pub(super) authors: Vec<Author>,
    #[serde(default)]
    pub(super) tags: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(super) enum Colour {
    Red,
    DarkGreen,
}

/// Externally tagged.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Shape {
    Nothing,
    Radius(f64),
    Box(u8, u8),
    Named { side: u32, colour: Colour },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Event {
    Opened { at: u64, by: Author },
    Closed(Reason),
    Lost,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Reason {
    pub(super) code: u8,
    pub(super) text: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub(super) enum Command {
    Move { x: i8, y: i8 },
    Say(String),
    Stop,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Either {
    Number(u32),
    Pair { left: u8, right: u8 },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Paging {
    pub(super) limit: u32,
    #[serde(default)]
    pub(super) offset: u32,
    pub(super) window: Option<Window>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Window {
    pub(super) from: u32,
    pub(super) to: u32,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Listing {
    pub(super) query: String,
    #[serde(flatten)]
    pub(super) paging: Paging,
}

/// A flattened enum: its tag and its data stand beside the other fields.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Message {
    pub(super) id: u32,
    #[serde(flatten)]
    pub(super) event: Event,
    pub(super) colour: Colour,
}

/// An enum in an enum, so that the inner tag is buffered.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "act")]
pub(super) enum Act {
    Tell { event: Event, to: Vec<Author> },
    Paint { colour: Colour, area: (u8, u8), day: Option<Day> },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Login {
    pub(super) password: Password,
    pub(super) name: String,
    pub(super) hint: Option<Password>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Strict {
    pub(super) first_name: String,
    #[serde(alias = "surname")]
    pub(super) last_name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Id(pub(super) u64);

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Unit;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<T>,
}

/// A type that is read from text by `FromStr`, as dates and UUIDs are.
#[derive(Debug)]
pub(super) struct Day(pub(super) u16, pub(super) u8, pub(super) u8);

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
pub(super) struct Password(String);

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
pub(super) struct SpanParts {
    pub(super) from: u32,
    pub(super) to: u32,
}

/// A type with a rule over its whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "SpanParts")]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) to: u32,
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
pub(super) enum Term {
    Sum(Box<Term>, Box<Term>),
    Product { left: Box<Term>, right: Box<Term> },
    Number(i64),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Wide {
    pub(super) id: Id,
    pub(super) day: Day,
    pub(super) pair: (u8, String),
    pub(super) grid: [[i16; 2]; 2],
    pub(super) letter: char,
    pub(super) ratio: f32,
    pub(super) yes: bool,
    pub(super) big: u128,
    pub(super) deep: i128,
    pub(super) port: NonZeroU16,
    pub(super) counts: BTreeMap<u32, u64>,
    pub(super) books: BTreeMap<String, Book>,
    pub(super) palette: BTreeSet<Colour>,
    pub(super) shapes: Vec<Shape>,
    pub(super) nothing: (),
}
