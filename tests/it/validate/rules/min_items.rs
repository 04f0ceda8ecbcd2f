//! `min_items`, in a model `length(min = ..)` of a list or a map.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use super::cases::{check, check_body};

#[get_api(url = "/two")]
async fn two(#[param(min_items = 2)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/one")]
async fn one(#[param(min_items = 1)] v: Option<Query<Vec<u8>>>) {
    let _ = v;
}

#[get_api(url = "/csv")]
async fn csv(#[param(min_items = 2, csv)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/told")]
async fn told(#[param(min_items = 2, message = "two at least")] v: Query<Vec<u8>>) {
    let _ = v;
}

#[tokio::test]
async fn it_counts_the_items_of_an_argument() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, one, csv, told]));
    let (code, text) = ("min_items", "must have at least 2 items, got 1");
    check(&application, "/two", &["1&v=1", "1&v=2&v=3"], &["1"], code, text).await;
    check(&application, "/csv", &["1,2", "1,2,3"], &["1"], code, text).await;
    check(&application, "/told", &["1&v=2"], &["1"], code, "two at least").await;
    check(&application, "/one", &["1"], &[], code, "").await;
    application.get("/one").send().await.expect_status(204);
}

#[model]
struct Named(Vec<u8>);

#[model]
#[serde(default)]
#[derive(Default)]
struct Lists {
    #[validate(length(min = 2))]
    list: Option<Vec<u8>>,
    #[validate(length(min = 1))]
    row: Option<VecDeque<u8>>,
    #[validate(length(min = 2))]
    set: Option<BTreeSet<u8>>,
    #[validate(length(min = 2))]
    map: Option<BTreeMap<String, u8>>,
    #[validate(inner(length(min = 2)))]
    lists: Option<Vec<Vec<u8>>>,
    #[validate(length(min = 2))]
    named: Option<Named>,
    #[validate(length(min = 2, message = "two at least", code = "few"))]
    told: Option<Vec<u8>>,
}

#[post_api]
async fn lists(body: Lists) {
    let _ = body;
}

#[tokio::test]
async fn it_counts_the_items_of_a_field() {
    let application = TestApplication::new(Application::new().handlers(handlers![lists]));
    let text = "min_items: must have at least 2 items";
    check_body(&application, json!({}), "").await;
    check_body(&application, json!({ "list": [1, 1], "row": [1], "set": [1, 2], "lists": [] }), "").await;
    check_body(&application, json!({ "map": { "a": 1, "b": 1 }, "named": [1, 1] }), "").await;
    for name in ["list", "set", "named"] {
        check_body(&application, json!({ name: [1] }), &format!("#/{name} {text}")).await;
    }
    check_body(&application, json!({ "row": [] }), "#/row min_items: must have at least 1 item").await;
    check_body(&application, json!({ "map": { "a": 1 } }), &format!("#/map {text}")).await;
    check_body(&application, json!({ "lists": [[1, 2], [1]] }), &format!("#/lists/1 {text}")).await;
    check_body(&application, json!({ "told": [1] }), "#/told few: two at least").await;
    // A set counts what is left of what was sent.
    check_body(&application, json!({ "set": [1, 1] }), &format!("#/set {text}")).await;
}

#[model]
struct Counted {
    #[validate(length(min = 2))]
    set: Option<BTreeSet<u8>>,
    #[validate(length(min = 2))]
    map: Option<BTreeMap<u8, u8>>,
}

#[post_api]
async fn counted(body: Counted) {
    let _ = body;
}

/// How many different items there are, and how many names, is not known before.
#[tokio::test]
async fn it_counts_sets_and_maps_where_all_of_them_could_be_read() {
    let application = TestApplication::new(Application::new().handlers(handlers![counted]));
    let text = "malformed: must be an integer from 0 to 255";
    check_body(&application, json!({ "set": [0, "1"] }), &format!("#/set/1 {text}")).await;
    let text = "malformed: its name must be an integer from 0 to 255";
    check_body(&application, json!({ "map": { "1": 1, "a": 1 } }), &format!("#/map/a {text}")).await;
}
