//! `Query<Struct>` and `Path<Struct>`.

#![allow(dead_code, reason = "that they can be read is what matters")]

use std::collections::BTreeMap;
use std::num::NonZeroU8;

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use cullinan::validator::ValidationError;
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

use crate::answer::{detail, faults, get, problem};

#[model]
#[derive(Debug)]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = not_both, code = "both"))]
struct Search {
    #[field(trim)]
    #[validate(length(min = 1, max = 5))]
    text: String,
    /// Counted from 1.
    #[serde(default = "first")]
    #[validate(range(min = 1))]
    page: u32,
    #[serde(default, alias = "size")]
    page_size: u8,
    #[validate(range(max = 9))]
    stars: Option<u8>,
    #[serde(default)]
    #[validate(length(max = 2), inner(length(min = 2)))]
    tag: Vec<String>,
    order: Option<Order>,
    id: Option<ShelfId>,
    old: Option<bool>,
}

fn first() -> u32 {
    1
}

fn not_both(search: &Search) -> Result<(), ValidationError> {
    if search.stars.is_some() && search.old.is_some() { Err(ValidationError::new("custom")) } else { Ok(()) }
}

#[model]
#[derive(Debug)]
#[serde(rename_all = "kebab-case")]
enum Order {
    Title,
    LastSeen,
}

#[model]
#[derive(Debug)]
struct ShelfId(#[validate(range(min = 10))] u16);

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Strict {
    a: u8,
    b: Vec<u8>,
    c: Option<char>,
}

/// What nothing but a sound text makes.
#[derive(Debug, Deserialize, JsonSchema)]
struct Choosy {
    id: Uuid,
    day: jiff::civil::Date,
    count: NonZeroU8,
    ratio: f64,
    pair: [i8; 2],
    order: Order,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(try_from = "Strict")]
struct Even(u8);

impl TryFrom<Strict> for Even {
    type Error = String;

    fn try_from(strict: Strict) -> Result<Self, String> {
        if strict.a.is_multiple_of(2) { Ok(Self(strict.a)) } else { Err("odd".to_owned()) }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Flat {
    kind: String,
    #[serde(flatten)]
    named: Named,
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Named {
    first: String,
    last: Option<String>,
}

#[model]
#[derive(Debug)]
struct Place {
    #[validate(length(min = 2))]
    shelf: String,
    #[validate(range(min = 1))]
    row: u16,
}

type Wanted = Query<Search>;

#[controller(url = "/structure", discover = false)]
struct StructureController;

#[controller]
impl StructureController {
    #[get_api(url = "/search")]
    async fn search(&self, search: Wanted) -> String {
        format!("{:?}", *search)
    }

    #[get_api(url = "/maybe")]
    async fn maybe(&self, inside: Query<Option<Strict>>, page: Option<u8>) -> String {
        format!("{:?} {page:?}", *inside)
    }

    #[get_api(url = "/outside")]
    async fn outside(&self, outside: Option<Query<Strict>>) -> String {
        format!("{:?}", outside.map(Query::into_inner))
    }

    #[get_api(url = "/strict")]
    async fn strict(&self, strict: Query<Strict>) -> String {
        format!("{:?}", *strict)
    }

    #[get_api(url = "/choosy")]
    async fn choosy(&self, choosy: Query<Choosy>) -> String {
        format!("{:?}", *choosy)
    }

    #[get_api(url = "/even")]
    async fn even(&self, even: Query<Even>) -> String {
        format!("{:?}", *even)
    }

    #[get_api(url = "/map")]
    async fn map(&self, all: Query<BTreeMap<String, Vec<u8>>>) -> String {
        format!("{:?}", *all)
    }

    #[get_api(url = "/flat")]
    async fn flat(&self, flat: Query<Flat>) -> String {
        format!("{:?}", *flat)
    }

    #[get_api(url = "/csv")]
    async fn csv(&self, #[param(csv, trim)] strict: Query<Strict>) -> String {
        format!("{:?}", *strict)
    }

    #[get_api(url = "/place/{shelf}/{row}")]
    async fn place(&self, place: Path<Place>, row: Query<u8>) -> String {
        format!("{:?} {row}", *place)
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<StructureController>())
}

async fn asked(rest: &str) -> TestResponse {
    get(&application(), &format!("/structure/{rest}")).await
}

fn details(answer: &TestResponse) -> Vec<String> {
    let errors = problem(answer)["errors"].as_array().unwrap().clone();
    errors.iter().map(|fault| fault["detail"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn each_field_is_a_parameter() {
    asked("search?text=+dune%21+&stars=3&tag=ab&other=%zz&tag=cd&order=last-seen&id=12&size=7&text=x")
        .await
        .expect_status(200)
        .expect_text(
            "Search { text: \"dune!\", page: 1, page_size: 7, stars: Some(3), tag: [\"ab\", \"cd\"], \
             order: Some(LastSeen), id: Some(ShelfId(12)), old: None }",
        );
}

#[tokio::test]
async fn an_absent_one_has_its_default_or_is_none_or_missing() {
    assert_eq!(faults(&asked("search").await), ["query text missing"]);
    assert_eq!(faults(&asked("search?&text").await), ["query text min_length"]);
    assert_eq!(faults(&asked("strict").await), ["query a missing", "query b missing"]);
}

#[tokio::test]
async fn all_faults_of_all_fields_are_in_one_answer() {
    let answer = asked(
        "search?page=x&tag=ab&tag=%ff&tag=%fe&pageSize=256&stars=10&order=first&id=9&old=maybe&%74ext=",
    )
    .await;
    assert_eq!(
        faults(&answer),
        [
            "query page malformed",
            "query pageSize malformed",
            "query tag malformed",
            "query tag malformed",
            "query order unknown",
            "query old malformed",
            "query text min_length",
            "query stars le",
            "query id ge",
        ]
    );
    assert!(
        problem(&answer)["errors"].as_array().unwrap().iter().all(|fault| fault.get("pointer").is_none())
    );
    assert_eq!(details(&answer)[0], "must be an integer from 0 to 4294967295, got \"x\"");
    assert_eq!(details(&answer)[4], "must be one of `title`, `last-seen`, got \"first\"");
    assert_eq!(problem(&answer).get("truncated"), None);
}

#[tokio::test]
async fn rules_of_items_and_of_the_whole_are_its_too() {
    assert_eq!(
        faults(&asked("search?text=a&tag=x&tag=ab&tag=cd").await),
        ["query tag max_items", "query tag min_length"]
    );
    assert_eq!(faults(&asked("search?text=a&stars=1&old=1").await), ["query search both"]);
    assert_eq!(faults(&asked("search?text=a&stars=x&old=1").await), ["query stars malformed"]);
}

#[tokio::test]
async fn what_is_denied_is_unknown_and_an_alias_is_no_second_value() {
    let answer = asked("strict?a=1&b=1&x=%20&y&%zz").await;
    assert_eq!(faults(&answer), ["query %zz unknown", "query x unknown", "query y unknown"]);
    assert_eq!(details(&answer)[0], "is not known");
    let answer = asked("search?text=a&size=1&pageSize=2").await;
    assert_eq!(faults(&answer), ["query size malformed"]);
    assert_eq!(detail(&answer), "must not be given twice");
}

#[tokio::test]
async fn an_optional_one_is_none_where_nothing_of_it_was_sent() {
    asked("maybe?page=3").await.expect_text("None Some(3)");
    asked("outside?page=3").await.expect_text("None");
    asked("outside?a=1&b=2&c=%C3%A9").await.expect_text("Some(Strict { a: 1, b: [2], c: Some('é') })");
    assert_eq!(faults(&asked("maybe?a=3").await), ["query b missing"]);
    assert_eq!(faults(&asked("outside?b=3").await), ["query a missing"]);
}

#[tokio::test]
async fn choosy_types_get_a_value_that_they_take() {
    let answer = asked("choosy?id=x&day=noon&count=0&ratio=NaN&pair=1").await;
    assert_eq!(
        faults(&answer),
        [
            "query id malformed",
            "query day malformed",
            "query count malformed",
            "query ratio malformed",
            "query pair malformed",
            "query order missing",
        ]
    );
    assert_eq!(problem(&answer).get("truncated"), None);
    assert_eq!(faults(&asked("choosy").await).len(), 6);
}

#[tokio::test]
async fn what_a_type_says_of_the_whole_is_told_where_the_rest_is_sound() {
    asked("even?a=2&b=1").await.expect_text("Even(2)");
    let answer = asked("even?a=1&b=1").await;
    assert_eq!(
        (faults(&answer), detail(&answer)),
        (vec!["query even malformed".to_owned()], "is not valid: odd".to_owned())
    );
    assert_eq!(faults(&asked("even?a=1&b=x").await), ["query b malformed"]);
}

#[tokio::test]
async fn a_map_takes_every_key() {
    asked("map?b=1&a=2&b=3&%zz=4").await.expect_text("{\"%zz\": [4], \"a\": [2], \"b\": [1, 3]}");
    asked("map").await.expect_text("{}");
    assert_eq!(faults(&asked("map?b=1&a=x").await), ["query a malformed"]);
    let many: String = (0..100).map(|number| format!("&k{number}=x")).collect();
    let answer = asked(&format!("map?{many}")).await;
    assert_eq!((faults(&answer).len(), &problem(&answer)["truncated"]), (64, &true.into()));
}

#[tokio::test]
async fn flattened_texts_and_spellings_work() {
    asked("flat?kind=x&first=Ann")
        .await
        .expect_text("Flat { kind: \"x\", named: Named { first: \"Ann\", last: None } }");
    assert_eq!(faults(&asked("flat?last=y").await), ["query kind missing", "query first missing"]);
    asked("csv?a=+1&b=1,+2&b=3").await.expect_text("Strict { a: 1, b: [1, 2, 3], c: None }");
}

#[tokio::test]
async fn a_path_is_read_by_the_names_of_its_placeholders() {
    asked("place/north%2Feast/2?row=3").await.expect_text("Place { shelf: \"north/east\", row: 2 } 3");
    asked("place/a+b/2?row=3").await.expect_text("Place { shelf: \"a+b\", row: 2 } 3");
    assert_eq!(
        faults(&asked("place/%ff/x").await),
        ["path shelf malformed", "path row malformed", "query row missing"]
    );
    assert_eq!(faults(&asked("place/a/0?row=1").await), ["path shelf min_length", "path row ge"]);
}
