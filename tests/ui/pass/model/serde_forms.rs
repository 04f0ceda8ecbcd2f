//! What serde and schemars can say of a model, they may.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::schemars::JsonSchema;
use cullinan::validator::{Validate, ValidationErrors};
use serde::{Deserialize, Serialize};

#[model]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Event {
    Lent {
        #[validate(length(min = 1))]
        to: String,
    },
    #[serde(rename = "back", alias = "returned")]
    Returned(Lending),
    Lost,
}

#[model]
struct Lending {
    #[serde(default = "weeks")]
    #[validate(range(min = 1, max = 8))]
    weeks: u8,
    #[serde(rename(serialize = "shelf_out", deserialize = "shelf_in"))]
    shelf: [u8; 3],
    place: (u8, String),
    #[serde(with = "days")]
    #[schemars(with = "u32")]
    days: u32,
    tags: Vec<Box<str>>,
    colour: Option<Box<Colour>>,
    #[serde(skip_deserializing)]
    seen: bool,
    #[serde(flatten)]
    more: BTreeMap<String, u8>,
}

fn weeks() -> u8 {
    4
}

mod days {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(days: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(days * 2)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
        u32::deserialize(from).map(|days| days / 2)
    }
}

#[model]
#[derive(Clone)]
#[serde(try_from = "String", into = "String")]
struct Colour {
    red: u8,
}

impl TryFrom<String> for Colour {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Ok(Self { red: text.parse()? })
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.red.to_string()
    }
}

#[model]
#[serde(bound = "T: Copy + Serialize + for<'d> Deserialize<'d>")]
struct Pair<T> {
    one: T,
    two: T,
}

/// As another crate writes it.
#[derive(Serialize, Deserialize, JsonSchema)]
struct Foreign {
    name: String,
}

impl Validate for Foreign {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

#[post_api(url = "/a")]
async fn a(event: Event) -> Event {
    event
}

#[post_api(url = "/b")]
async fn b(foreign: Json<Foreign>) -> Json<Foreign> {
    foreign
}

#[post_api(url = "/c")]
async fn c(body: WholeBody<Foreign>) -> Json<Foreign> {
    Json(body.into_inner())
}

#[post_api(url = "/d")]
async fn d(pair: Pair<u8>, colour: Query<String>) -> String {
    format!("{} {} {colour}", pair.one, pair.two)
}

fn main() {}
