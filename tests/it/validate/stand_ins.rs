//! Functions of the user's own never see a value that was not sent.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::problem;

#[model]
struct Sum {
    #[validate(custom(function = sums_to_ten))]
    v: Vec<u8>,
    #[validate(inner(custom(function = is_short)))]
    #[serde(default)]
    words: Vec<String>,
    #[field(with = first_upper)]
    #[validate(custom(function = is_short))]
    name: Option<String>,
    #[serde(default)]
    titles: BTreeMap<String, Title>,
    kind: Option<Kind>,
}

#[model]
struct Title(
    #[field(with = first_upper)]
    #[validate(custom(function = is_short))]
    String,
);

#[model]
#[serde(rename_all = "lowercase")]
enum Kind {
    Named {
        #[field(with = first_upper)]
        name: String,
        n: u8,
    },
}

fn sums_to_ten(v: &[u8]) -> Result<(), ValidationError> {
    if v.iter().sum::<u8>() == 10 { Ok(()) } else { Err(ValidationError::new("ten")) }
}

fn is_short(text: &str) -> Result<(), ValidationError> {
    assert!(!text.is_empty(), "nobody has sent that");
    if text.len() < 5 { Ok(()) } else { Err(ValidationError::new("short")) }
}

/// There is no text here without a first letter.
fn first_upper(text: &mut String) {
    let first = text.remove(0);
    text.insert(0, first.to_ascii_uppercase());
}

#[post_api(url = "/")]
async fn sum(sum: Sum) -> Json<Sum> {
    Json(sum)
}

async fn post(body: Value) -> Value {
    let application = TestApplication::new(Application::new().handlers(handlers![sum]));
    let request = application.post("/").header("content-type", "application/json");
    let answer = request.body(body.to_string()).send().await;
    if answer.status() == 201 { answer.json() } else { problem(&answer) }
}

#[track_caller]
fn found(problem: &Value) -> Vec<String> {
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let line = |fault: &Value| format!("{} {}", text(fault, "pointer"), text(fault, "code"));
    let errors = problem["errors"].as_array().unwrap_or_else(|| panic!("{problem}"));
    errors.iter().map(line).collect()
}

#[tokio::test]
async fn a_function_of_a_field_does_not() {
    assert_eq!(found(&post(json!({ "v": [5, "x"] })).await), ["#/v/1 malformed"]);
    assert_eq!(found(&post(json!({ "v": [5], "name": 5 })).await), ["#/name malformed", "#/v ten"]);
    assert_eq!(
        found(&post(json!({ "v": [10], "words": [1, "long enough"] })).await),
        ["#/words/0 malformed", "#/words/1 short"]
    );
}

#[tokio::test]
async fn a_function_that_changes_a_field_does_not() {
    let titles = json!({ "a": 5, "b": "long enough", "c": "ok" });
    let kind = json!({ "named": { "name": 1, "n": "x" } });
    assert_eq!(
        found(&post(json!({ "v": [10], "titles": titles, "kind": kind })).await),
        [
            "#/kind/named/n malformed",
            "#/kind/named/name malformed",
            "#/titles/a malformed",
            "#/titles/b short"
        ]
    );
    let kind = json!({ "named": { "name": "ab", "n": 1 } });
    let changed = post(json!({ "v": [10], "titles": { "a": "xy" }, "name": "z", "kind": kind })).await;
    assert_eq!(changed["titles"]["a"], "Xy");
    assert_eq!(changed["name"], "Z");
    assert_eq!(changed["kind"]["named"]["name"], "Ab");
}
