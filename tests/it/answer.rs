//! What tests say of an answer in one line.

use cullinan::testing::{TestApplication, TestResponse};
use serde_json::Value;

/// GETs `url`.
pub(crate) async fn get(application: &TestApplication, url: &str) -> TestResponse {
    application.get(url).send().await
}

/// The problem of an answer, after checking that it is one and says what its status is.
#[track_caller]
pub(crate) fn problem(answer: &TestResponse) -> Value {
    answer.expect_header("content-type", "application/problem+json");
    let problem: Value = answer.json();
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["status"], answer.status().as_u16());
    let title = match answer.status().as_u16() {
        413 => "Content Too Large",
        422 => "Unprocessable Content",
        _ => answer.status().canonical_reason().unwrap(),
    };
    assert_eq!(problem["title"], title);
    assert!(problem["request_id"].as_str().is_some_and(|id| id.len() > 16), "{problem}");
    problem
}

/// The faults of a refused request, as `in name code` each.
#[track_caller]
pub(crate) fn faults(answer: &TestResponse) -> Vec<String> {
    answer.expect_status(400);
    let problem = problem(answer);
    assert_eq!(problem["code"], "invalid_input");
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap();
    let line = |fault| format!("{} {} {}", text(fault, "in"), text(fault, "name"), text(fault, "code"));
    errors.iter().map(line).collect()
}

/// The faults of a refused body, as `pointer code` each.
#[track_caller]
pub(crate) fn pointers(answer: &TestResponse) -> Vec<String> {
    answer.expect_status(400);
    let problem = problem(answer);
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap_or_default().to_owned();
    let errors = problem["errors"].as_array().unwrap();
    errors.iter().map(|fault| format!("{} {}", text(fault, "pointer"), text(fault, "code"))).collect()
}

/// The detail of the only fault.
#[track_caller]
pub(crate) fn detail(answer: &TestResponse) -> String {
    assert_eq!(faults(answer).len(), 1);
    problem(answer)["errors"][0]["detail"].as_str().unwrap().to_owned()
}

/// What the document says of the answers to a request.
pub(crate) async fn documented(application: &TestApplication, method: &str, url: &str) -> Value {
    let document: Value = get(application, "/openapi.json").await.expect_status(200).json();
    document["paths"][url][method]["responses"].clone()
}

/// All values of a header.
pub(crate) fn all(answer: &TestResponse, name: &str) -> Vec<String> {
    answer.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// Goes on if the answer is a 500 that says nothing.
#[track_caller]
pub(crate) fn refused(answer: &TestResponse, secret: &str) {
    answer.expect_status(500);
    let problem = problem(answer);
    assert_eq!(problem.get("detail"), None);
    assert!(!answer.text().contains(secret) && all(answer, "set-cookie").is_empty(), "{}", answer.text());
}
