//! Every shape of a model, as argument and as answer.

use std::collections::{BTreeMap, HashMap};

use cullinan::prelude::*;

#[model]
struct Nothing {}

#[model]
struct Unit;

#[model]
struct Pair(u8, #[validate(length(min = 1))] String);

#[model]
#[derive(Clone, Debug, PartialEq)]
struct Id(#[validate(range(min = 1))] u64);

#[model]
#[validate(length(min = 1))]
#[field(trim)]
struct Name(String);

#[model]
#[serde(transparent)]
struct Inside {
    #[validate(range(min = 1))]
    id: u64,
}

#[model]
#[serde(rename_all = "kebab-case")]
enum Binding {
    Hard,
    #[serde(rename = "paper")]
    Soft,
}

#[model]
enum Tagged {
    Nothing,
    Id(Id),
    Pair(u8, #[validate(email)] String),
    Named {
        #[validate(range(min = 1))]
        r#type: u8,
        #[field(trim, lowercase)]
        name: Option<String>,
    },
}

#[model]
#[serde(tag = "kind", content = "of")]
enum Beside {
    One(Id),
    Two { id: Id },
}

#[model]
#[serde(untagged)]
enum Either {
    Id(Id),
    Name { name: Name },
}

#[model]
struct Page<T, const N: usize = 3> {
    #[validate(length(max = 3))]
    items: Vec<T>,
    by_name: BTreeMap<String, T>,
    first: Option<T>,
}

#[model]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
#[derive(Default)]
struct Shelf {
    above: Option<Box<Shelf>>,
    inside: Vec<Shelf>,
    #[serde(skip)]
    count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Id>,
    #[serde(rename = "the-name", alias = "n")]
    name: Option<Name>,
    more: HashMap<String, Binding>,
}

impl Default for Id {
    fn default() -> Self {
        Self(1)
    }
}

#[model]
struct Flat {
    #[serde(flatten)]
    shelf: Shelf,
    when: Option<uuid::Uuid>,
}

#[post_api(url = "/a")]
async fn a(body: Nothing) -> Nothing {
    body
}

#[post_api(url = "/b")]
async fn b(body: Pair) -> Option<Unit> {
    let _ = body;
    None
}

#[post_api(url = "/c/{id}/{inside}")]
async fn c(id: Id, inside: Path<Inside>, name: Query<Name>, binding: Option<Binding>, body: Tagged) -> Tagged {
    let _ = (id, inside, name, binding);
    body
}

#[post_api(url = "/d")]
async fn d(body: Vec<Beside>) -> Result<Vec<Beside>> {
    Ok(body)
}

#[post_api(url = "/e")]
async fn e(body: Option<Either>) -> Option<Either> {
    body
}

#[post_api(url = "/f")]
async fn f(body: Page<Shelf>) -> Page<Shelf> {
    body
}

#[post_api(url = "/g")]
async fn g(body: Json<Page<u8, 4>>) -> Json<Page<u8, 4>> {
    body
}

#[post_api(url = "/h")]
async fn h(body: Flat) -> Flat {
    body
}

fn main() {}
