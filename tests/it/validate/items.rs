//! The rules of the items of a list that is an argument: each at its place, also where others could not be read.

use std::collections::HashSet;

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::problem;

#[post_api(url = "/words")]
async fn words(#[param(min_length = 3, max_items = 2)] words: Body<Vec<String>>) -> String {
    words.join(" ")
}

#[post_api(url = "/set")]
async fn set(#[param(min_items = 2, ge = 1)] set: Body<HashSet<u8>>) -> String {
    set.len().to_string()
}

#[post_api(url = "/deep")]
async fn deep(#[param(ge = 1)] rows: Body<Option<Vec<Vec<Option<u8>>>>>) -> String {
    rows.as_ref().map_or(0, Vec::len).to_string()
}

#[post_api(url = "/whole")]
async fn whole(#[param(unique, custom = sums_to_ten)] v: Body<Vec<u8>>) -> String {
    v.len().to_string()
}

fn sums_to_ten(v: &[u8]) -> Result<(), ValidationError> {
    if v.iter().sum::<u8>() == 10 { Ok(()) } else { Err(ValidationError::new("ten")) }
}

#[get_api(url = "/numbers")]
async fn numbers(
    #[param(ge = 1, min_items = 2, max_items = 3)] n: Query<Vec<u8>>,
    #[param(le = 9)] plain: Vec<u8>,
    #[param(le = 9)] x_head: Header<Vec<u8>>,
) -> String {
    format!("{} {} {}", n.len(), plain.len(), x_head.len())
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![words, set, deep, whole, numbers]))
}

async fn post(url: &str, body: Value) -> TestResponse {
    let request = application().post(url).header("content-type", "application/json");
    request.body(body.to_string()).send().await
}

/// Place, name and code of each fault.
#[track_caller]
fn found(answer: &TestResponse) -> Vec<String> {
    answer.expect_status(400);
    let problem = problem(answer);
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap_or("-").to_owned();
    let line =
        |fault: &Value| format!("{} {} {}", text(fault, "pointer"), text(fault, "name"), text(fault, "code"));
    problem["errors"].as_array().unwrap().iter().map(line).collect()
}

#[tokio::test]
async fn an_item_that_breaks_a_rule_is_told_by_its_index() {
    let answer = post("/words", json!({ "words": ["abc", "a"] })).await;
    assert_eq!(found(&answer), ["#/words/1 1 min_length"]);
    let answer = post("/deep", json!({ "rows": [[1, null, 0], [], [0]] })).await;
    assert_eq!(found(&answer), ["#/rows/0/2 2 ge", "#/rows/2/0 0 ge"]);
    let answer = post("/set", json!({ "set": [5, 0] })).await;
    assert_eq!(found(&answer), ["#/set set ge"]);
}

#[tokio::test]
async fn items_are_judged_beside_those_that_could_not_be_read() {
    let answer = post("/words", json!({ "words": [5, "a"] })).await;
    assert_eq!(found(&answer), ["#/words/0 0 malformed", "#/words/1 1 min_length"]);
    let answer = post("/words", json!({ "words": [5, "abc", "abc"] })).await;
    assert_eq!(found(&answer), ["#/words/0 0 malformed", "#/words words max_items"]);
}

#[tokio::test]
async fn what_sees_the_whole_list_waits_until_all_of_it_could_be_read() {
    assert_eq!(found(&post("/whole", json!({ "v": [0, 5, "x"] })).await), ["#/v/2 2 malformed"]);
    assert_eq!(found(&post("/whole", json!({ "v": [5, 5] })).await), ["#/v v unique"]);
    assert_eq!(found(&post("/whole", json!({ "v": [5] })).await), ["#/v v ten"]);
    // It stands in for 0, and so for the other item.
    assert_eq!(found(&post("/set", json!({ "set": ["x", 0] })).await), ["#/set/0 0 malformed"]);
}

#[tokio::test]
async fn texts_are_judged_beside_those_that_could_not_be_read() {
    let get = async |query: &str, head: &'static str| {
        let request = application().get(&format!("/numbers?{query}")).header("x-head", head);
        request.send().await
    };
    let answer = get("n=x&n=0&plain=10&plain=&plain=9", "x").await;
    assert_eq!(
        found(&answer),
        ["- n malformed", "- n ge", "- plain malformed", "- plain le", "- x-head malformed"]
    );
    let details = problem(&answer)["errors"].clone();
    assert_eq!(details[1]["detail"], "must be >= 1, got 0");
    assert_eq!(details[3]["detail"], "must be <= 9, got 10");
    // How many there are is known of a list that could be read.
    assert_eq!(found(&get("n=x&n=1&plain=1", "1").await), ["- n malformed"]);
    assert_eq!(found(&get("n=1&plain=1", "1").await), ["- n min_items"]);
}
