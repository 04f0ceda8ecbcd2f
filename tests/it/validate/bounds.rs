//! How long an answer may be, and how long it may take to find out.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::problem;

type Scores = HashMap<String, Vec<Score>>;

#[model]
struct Score(#[validate(range(min = 1))] u8);

#[model]
struct Table {
    all: Scores,
}

#[model]
struct Checked {
    all: HashMap<String, Vec<Even>>,
    z: u8,
}

#[model]
#[validate(schema(function = is_even))]
struct Even {
    n: u8,
}

fn is_even(value: &Even) -> Result<(), ValidationError> {
    if value.n.is_multiple_of(2) { Ok(()) } else { Err(ValidationError::new("even")) }
}

#[post_api(url = "/table", body_limit = "4MB")]
async fn table(_table: Table) {}

#[post_api(url = "/checked", body_limit = "4MB")]
async fn checked(_table: Checked) {}

#[post_api(url = "/two", body_limit = "4MB")]
async fn two(one: Body<Scores>, other: Body<Scores>) -> String {
    format!("{} {}", one.len(), other.len())
}

async fn post(url: &str, body: &Value) -> TestResponse {
    let application = TestApplication::new(Application::new().handlers(handlers![table, checked, two]));
    application.post(url).header("content-type", "application/json").body(body.to_string()).send().await
}

fn zeros(count: usize) -> Value {
    vec![0; count].into()
}

fn codes(problem: &Value) -> Vec<&str> {
    problem["errors"].as_array().unwrap().iter().map(|fault| fault["code"].as_str().unwrap()).collect()
}

/// What takes minutes where each broken rule costs as much as the names above it.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn many_broken_rules_below_a_long_name_cost_what_the_body_costs() {
    for length in [20_000, 400_000] {
        let body = json!({ "all": { "k".repeat(length): zeros(300_000) } });
        let began = Instant::now();
        let answer = post("/table", &body).await;
        assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
        answer.expect_status(400);
        assert_eq!(problem(&answer)["truncated"], true);
    }
}

#[tokio::test]
async fn places_that_could_not_be_read_cost_what_the_body_costs() {
    let items: Vec<_> = (0..50_000).map(|_| json!({ "n": 2 })).collect();
    let body = json!({ "all": { "k".repeat(400_000): items }, "z": "x" });
    let began = Instant::now();
    let answer = post("/checked", &body).await;
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    assert_eq!(codes(&problem(&answer)), ["malformed"]);
}

#[tokio::test]
async fn an_answer_repeats_at_most_64_kib_of_names() {
    let body = json!({ "all": { "é".repeat(200_000): zeros(64) } });
    let answer = post("/table", &body).await;
    assert!(answer.text().len() < 100_000, "{}", answer.text().len());
    let problem = problem(&answer);
    assert_eq!(problem["truncated"], true);
    assert_eq!(codes(&problem), ["ge"]);
    assert_eq!(problem["errors"][0]["pointer"], "#/all");
    assert_eq!(problem["errors"][0]["name"], "all");
    assert_eq!(problem["errors"][0]["detail"], "somewhere in it: must be >= 1");
}

#[tokio::test]
async fn the_arguments_of_a_handler_share_what_an_answer_holds() {
    let scores = json!({ "k".repeat(10_000): zeros(3) });
    let answer = post("/two", &json!({ "one": scores, "other": scores })).await;
    let problem = problem(&answer);
    assert_eq!(problem["errors"].as_array().unwrap().len(), 6);
    assert_eq!(problem["truncated"], Value::Null);
    let scores = json!({ "k".repeat(15_000): zeros(3) });
    let answer = post("/two", &json!({ "one": scores, "other": scores })).await;
    let problem = self::problem(&answer);
    assert_eq!(problem["errors"].as_array().unwrap().len(), 4);
    assert_eq!(problem["truncated"], true);
}

#[tokio::test]
async fn more_than_64_broken_rules_are_said_to_be_more() {
    for (count, truncated) in [(64, Value::Null), (65, true.into())] {
        let answer = post("/table", &json!({ "all": { "a": zeros(count) } })).await;
        let problem = problem(&answer);
        assert_eq!(codes(&problem), vec!["ge"; 64]);
        assert_eq!(problem["truncated"], truncated);
    }
}
