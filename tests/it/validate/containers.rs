//! Models are checked in whatever the standard library has to hold them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::net::Ipv4Addr;
use std::num::NonZeroU64;
use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Check, Item, Report};
use serde_json::{Value, json};

use crate::answer::problem;

#[model]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Author {
    #[field(trim)]
    #[validate(length(min = 2))]
    name: String,
}

#[model]
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Part {
    First,
    Second,
}

#[model]
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Year(#[validate(range(min = 1450))] u16);

/// A container that is not the framework's.
#[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Own<T>(Vec<T>);

impl<T: Item> Item for Own<T> {}

impl<T: Check> Check for Own<T> {
    fn check(&self, report: &Report<'_>) {
        self.0.check(report);
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.0.normalise(report);
    }
}

#[model]
#[serde(default)]
#[derive(Default)]
struct Shelf {
    array: Option<[Author; 2]>,
    slice: Option<Box<[Author]>>,
    linked: LinkedList<Author>,
    tuple: Option<(u8, Author)>,
    pairs: Vec<(String, Author)>,
    arrays: HashMap<String, [Author; 1]>,
    set: BTreeSet<Author>,
    hashed: HashSet<Author>,
    heap: BinaryHeap<Author>,
    years: BTreeSet<Year>,
    cow: Option<Cow<'static, Author>>,
    by_part: HashMap<Part, Author>,
    by_number: BTreeMap<u8, VecDeque<Author>>,
    own: Own<Author>,
    #[validate(inner(range(min = 1)))]
    counts: BTreeMap<Part, u8>,
    #[validate(inner(length(min = 2)))]
    words: BTreeSet<String>,
    #[validate(inner(length(min = 2)))]
    three: Option<[String; 3]>,
}

impl<T> Default for Own<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

#[post_api(url = "/shelf")]
async fn shelf(shelf: Shelf) -> Shelf {
    shelf
}

#[post_api(url = "/tuple")]
async fn tuple(two: Json<(Author, Author)>) -> String {
    two.0.1.name
}

#[post_api(url = "/set")]
async fn set(authors: Json<BTreeSet<Author>>) -> String {
    authors.len().to_string()
}

#[post_api(url = "/own")]
async fn own(own: Json<Own<Author>>) -> String {
    own.0.0.len().to_string()
}

#[model]
struct Page<T> {
    items: Vec<T>,
}

type Anything = (Ipv4Addr, Duration, Box<str>, BTreeSet<u8>, Option<(NonZeroU64, char)>, Author);

#[post_api(url = "/page")]
async fn page(page: Page<Anything>) -> String {
    page.items.len().to_string()
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![shelf, tuple, set, own, page]))
}

/// The faults as `pointer name code` each.
async fn faults(application: &TestApplication, url: &str, body: &Value) -> Vec<String> {
    let answer = application.post(url).json(body).send().await;
    answer.expect_status(400);
    let errors = problem(&answer)["errors"].as_array().unwrap().clone();
    let said = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    errors
        .iter()
        .map(|fault| format!("{} {} {}", said(fault, "pointer"), said(fault, "name"), said(fault, "code")))
        .collect()
}

#[tokio::test]
async fn a_broken_rule_is_told_at_its_place() {
    let application = application();
    let (good, bad) = (json!({ "name": "Ann" }), json!({ "name": " x " }));
    for (body, expected) in [
        (json!({ "array": [good, bad] }), "#/array/1/name name min_length"),
        (json!({ "slice": [good, bad] }), "#/slice/1/name name min_length"),
        (json!({ "linked": [good, bad] }), "#/linked/1/name name min_length"),
        (json!({ "tuple": [1, bad] }), "#/tuple/1/name name min_length"),
        (json!({ "pairs": [["a", good], ["b", bad]] }), "#/pairs/1/1/name name min_length"),
        (json!({ "arrays": { "a": [bad] } }), "#/arrays/a/0/name name min_length"),
        (json!({ "cow": bad }), "#/cow/name name min_length"),
        (json!({ "by_part": { "second": bad } }), "#/by_part/second/name name min_length"),
        (json!({ "by_number": { "7": [bad] } }), "#/by_number/7/0/name name min_length"),
        (json!({ "own": [bad] }), "#/own/0/name name min_length"),
        (json!({ "counts": { "first": 0 } }), "#/counts/first first ge"),
        (json!({ "three": ["ab", "a", "bc"] }), "#/three/1 1 min_length"),
    ] {
        assert_eq!(faults(&application, "/shelf", &body).await, [expected], "{body}");
    }
    assert_eq!(
        faults(&application, "/tuple", &json!([bad, bad])).await,
        ["#/0/name name min_length", "#/1/name name min_length"]
    );
    assert_eq!(faults(&application, "/own", &json!([good, bad])).await, ["#/1/name name min_length"]);
}

#[tokio::test]
async fn in_a_set_it_is_told_of_the_whole_and_once() {
    let application = application();
    let (good, bad) = (json!({ "name": "Ann" }), json!({ "name": "x" }));
    let worse = json!({ "name": "" });
    for name in ["set", "hashed", "heap"] {
        let body = json!({ name: [good, bad, worse] });
        let expected = format!("#/{name} {name} min_length");
        assert_eq!(faults(&application, "/shelf", &body).await, [expected]);
        let answer = application.post("/shelf").json(&body).send().await;
        let detail = "`name` of an item: must have at least 2 characters";
        assert_eq!(problem(&answer)["errors"][0]["detail"], detail);
    }
    let body = json!({ "years": [1449, 2000], "words": ["a"] });
    assert_eq!(faults(&application, "/shelf", &body).await, ["#/years years ge", "#/words words min_length"]);
    assert_eq!(faults(&application, "/set", &json!([good, bad])).await, ["# authors min_length"]);
    let body = json!({ "set": [bad, 7] });
    assert_eq!(faults(&application, "/shelf", &body).await, ["#/set/1 1 malformed"]);
}

#[tokio::test]
async fn its_items_are_in_their_normal_form() {
    let untidy = json!({ "name": " Ann " });
    let sent = json!({
        "array": [untidy, untidy], "linked": [untidy], "tuple": [1, untidy], "set": [untidy, { "name": "Ann" }],
        "hashed": [untidy], "heap": [untidy], "cow": untidy, "own": [untidy],
    });
    let answer = application().post("/shelf").json(&sent).send().await;
    answer.expect_status(201);
    let shelf: Value = answer.json();
    let tidy = json!({ "name": "Ann" });
    for (name, expected) in [
        ("array", json!([tidy, tidy])),
        ("linked", json!([tidy])),
        ("tuple", json!([1, tidy])),
        ("set", json!([tidy])),
        ("hashed", json!([tidy])),
        ("heap", json!([tidy])),
        ("cow", tidy.clone()),
        ("own", json!([tidy])),
    ] {
        assert_eq!(shelf[name], expected, "{name}");
    }
}

#[tokio::test]
async fn a_parameter_of_a_model_is_any_value_of_the_standard_library() {
    let item = json!(["127.0.0.1", { "secs": 1, "nanos": 0 }, "a", [1], [7, "x"], { "name": "x" }]);
    let body = json!({ "items": [item] });
    assert_eq!(faults(&application(), "/page", &body).await, ["#/items/0/5/name name min_length"]);
}
