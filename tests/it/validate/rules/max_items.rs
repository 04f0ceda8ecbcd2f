//! `max_items`, in a model `length(max = ..)` of a list or a map.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use super::cases::{check, check_body};

#[get_api(url = "/two")]
async fn two(#[param(max_items = 2)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/one")]
async fn one(#[param(max_items = 1)] v: Option<Query<Vec<u8>>>) {
    let _ = v;
}

#[get_api(url = "/csv")]
async fn csv(#[param(max_items = 2, csv)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/told")]
async fn told(#[param(max_items = 2, message = "two at most")] v: Query<Vec<u8>>) {
    let _ = v;
}

#[tokio::test]
async fn it_counts_the_items_of_an_argument() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, one, csv, told]));
    let (code, text) = ("max_items", "must have at most 2 items, got 3");
    check(&application, "/two", &["1", "1&v=1"], &["1&v=1&v=1"], code, text).await;
    check(&application, "/csv", &["1", "1,2"], &["1,2,3", "1,2&v=3"], code, text).await;
    check(&application, "/told", &["1&v=2"], &["1&v=2&v=3"], code, "two at most").await;
    check(&application, "/one", &["1"], &["1&v=2"], code, "must have at most 1 item, got 2").await;
    application.get("/one").send().await.expect_status(204);
}

#[model]
struct Named(Vec<u8>);

#[model]
#[serde(default)]
#[derive(Default)]
struct Lists {
    #[validate(length(max = 2))]
    list: Option<Vec<u8>>,
    #[validate(length(max = 1))]
    row: Option<VecDeque<u8>>,
    #[validate(length(max = 2))]
    set: Option<BTreeSet<u8>>,
    #[validate(length(max = 2))]
    map: Option<BTreeMap<String, u8>>,
    #[validate(inner(length(max = 2)))]
    lists: Option<Vec<Vec<u8>>>,
    #[validate(length(max = 2))]
    named: Option<Named>,
    #[validate(length(max = 2, message = "two at most", code = "many"))]
    told: Option<Vec<u8>>,
}

#[post_api]
async fn lists(body: Lists) {
    let _ = body;
}

#[tokio::test]
async fn it_counts_the_items_of_a_field() {
    let application = TestApplication::new(Application::new().handlers(handlers![lists]));
    let text = "max_items: must have at most 2 items";
    check_body(&application, json!({}), "").await;
    check_body(&application, json!({ "list": [1, 1], "row": [], "set": [1, 2], "lists": [[]] }), "").await;
    check_body(&application, json!({ "map": { "a": 1, "b": 1 }, "named": [1, 1] }), "").await;
    for name in ["list", "set", "named"] {
        check_body(&application, json!({ name: [1, 2, 3] }), &format!("#/{name} {text}")).await;
    }
    check_body(&application, json!({ "row": [1, 2] }), "#/row max_items: must have at most 1 item").await;
    check_body(&application, json!({ "map": { "a": 1, "b": 1, "c": 1 } }), &format!("#/map {text}")).await;
    check_body(&application, json!({ "lists": [[1, 2], [1, 2, 3]] }), &format!("#/lists/1 {text}")).await;
    check_body(&application, json!({ "told": [1, 2, 3] }), "#/told many: two at most").await;
}
