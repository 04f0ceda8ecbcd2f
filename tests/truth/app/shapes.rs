//! Models of every shape, each given back as it was read.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use serde_json::Value;

use super::models::{Author, Binding, Book, Page};

#[model]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Tagged {
    Circle {
        #[validate(range(exclusive_min = 0, max = 10))]
        radius: f64,
    },
    Square {
        #[validate(range(min = 1))]
        side: u8,
    },
    Point,
}

#[model]
enum External {
    Nothing,
    Named {
        #[validate(length(min = 1, max = 3))]
        name: String,
    },
    Written(Author),
}

#[model]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Count { of: u8 },
    Author(Author),
}

#[model]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Author(Author),
    Flags(Vec<bool>),
}

#[model]
struct Flat {
    #[validate(range(max = 5))]
    id: u8,
    #[serde(flatten)]
    author: Author,
}

#[model]
struct Tree {
    #[validate(length(min = 1, max = 4))]
    name: String,
    left: Option<Box<Tree>>,
    #[serde(default)]
    #[validate(length(max = 1))]
    branches: Vec<Tree>,
}

#[model]
struct Collections {
    #[validate(length(min = 1, max = 2), inner(range(min = 1)))]
    map: BTreeMap<String, u8>,
    numbered: Option<BTreeMap<u32, Binding>>,
    #[validate(length(max = 2), inner(length(max = 2)))]
    rows: Vec<Vec<i8>>,
    pair: Option<(u8, String)>,
    small: Option<Vec<f32>>,
    wide: Option<BTreeMap<String, Option<i64>>>,
    day: Option<jiff::civil::Date>,
    letter: Option<char>,
    count: Option<std::num::NonZeroU16>,
    unit: Option<()>,
    boxed: Option<Box<str>>,
    fixed: Option<[bool; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    any: Option<Value>,
}

/// Written otherwise than it is read.
#[model]
#[serde(rename_all(serialize = "camelCase"))]
struct Turned {
    #[validate(length(min = 1, max = 3))]
    first_name: String,
    #[serde(skip_deserializing)]
    made_by: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<bool>,
}

#[controller(url = "/shapes", discover = false)]
pub(crate) struct Shapes;

#[controller]
impl Shapes {
    #[post_api(url = "/tagged")]
    async fn tagged(&self, shape: Json<Tagged>) -> Tagged {
        shape.into_inner()
    }

    #[post_api(url = "/external")]
    async fn external(&self, shape: Json<External>) -> External {
        shape.into_inner()
    }

    #[post_api(url = "/adjacent")]
    async fn adjacent(&self, shape: Json<Adjacent>) -> Adjacent {
        shape.into_inner()
    }

    #[post_api(url = "/untagged")]
    async fn untagged(&self, shape: Json<Untagged>) -> Untagged {
        shape.into_inner()
    }

    #[post_api(url = "/flat")]
    async fn flat(&self, shape: Flat) -> Flat {
        shape
    }

    #[post_api(url = "/trees")]
    async fn tree(&self, shape: Json<Tree>) -> Tree {
        shape.into_inner()
    }

    #[post_api(url = "/collections")]
    async fn collections(&self, shape: Json<Collections>) -> Collections {
        shape.into_inner()
    }

    #[post_api(url = "/pages")]
    async fn page(&self, shape: Json<Page<Binding>>) -> Page<Binding> {
        shape.into_inner()
    }

    #[post_api(url = "/pages/books")]
    async fn books(&self, shape: Json<Page<Book>>) -> Page<Book> {
        shape.into_inner()
    }

    #[post_api(url = "/turned")]
    async fn turned(&self, shape: Json<Turned>) -> Turned {
        shape.into_inner()
    }

    #[post_api(url = "/lists")]
    async fn list(&self, shape: Json<Vec<Binding>>) -> Vec<Binding> {
        shape.into_inner()
    }
}
