//! `Error` as `application/problem+json`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Fault, In};
use http::header::{HeaderValue, RETRY_AFTER};
use serde_json::json;

use crate::answer::{get, problem};

#[get_api(url = "/busy")]
async fn busy() -> Result<()> {
    Err(Error::unavailable("come back later")
        .with_code("busy")
        .with_header(RETRY_AFTER, HeaderValue::from_static("7"))
        .with_source("pool of 10 is empty"))
}

#[get_api(url = "/own/{id}")]
async fn own(id: u8) -> Result<()> {
    Err(Fault::new(In::Path, "id", "taken", format!("{id} is taken")).into())
}

#[get_api(url = "/taken")]
async fn taken() -> Result<()> {
    let isbn = Fault::new(In::Body, "isbn", "taken", "another book has it").with_pointer("#/isbn");
    Err(Error::conflict("the shelf has this book").with_fault(isbn))
}

#[get_api(url = "/not-an-error")]
async fn not_an_error() -> Result<()> {
    Err(Error::new(StatusCode::OK))
}

#[get_api(url = "/late-panic")]
async fn late_panic() {
    tokio::task::yield_now().await;
    panic!("sesame");
}

#[get_api(url = "/early-panic")]
async fn early_panic() -> &'static str {
    panic!("sesame {}", 1)
}

#[get_api(url = "/sync-panic")]
fn sync_panic() -> &'static str {
    std::panic::panic_any(7)
}

#[get_api(url = "/blocking-panic", blocking)]
fn blocking_panic() -> &'static str {
    panic!("sesame")
}

fn application() -> TestApplication {
    let handlers =
        handlers![busy, own, taken, not_an_error, late_panic, early_panic, sync_panic, blocking_panic];
    TestApplication::new(Application::new().handlers(handlers))
}

#[tokio::test]
async fn it_has_the_public_part_only() {
    let answer = get(&application(), "/busy").await;
    answer.expect_status(503).expect_header("retry-after", "7");
    let mut problem = problem(&answer);
    problem.as_object_mut().unwrap().remove("request_id");
    assert_eq!(
        problem,
        json!({
            "type": "about:blank", "title": "Service Unavailable", "status": 503, "code": "busy",
            "detail": "come back later", "instance": "/busy"
        })
    );
}

#[tokio::test]
async fn a_handlers_own_fault_has_the_same_shape() {
    let answer = get(&application(), "/own/3").await;
    answer.expect_status(400);
    let fault = json!({ "in": "path", "name": "id", "code": "taken", "detail": "3 is taken" });
    assert_eq!(problem(&answer)["errors"], json!([fault]));
}

#[tokio::test]
async fn an_error_of_any_status_may_name_what_is_wrong() {
    let answer = get(&application(), "/taken").await;
    answer.expect_status(409);
    let fault = json!({
        "in": "body", "name": "isbn", "code": "taken", "detail": "another book has it", "pointer": "#/isbn"
    });
    let problem = problem(&answer);
    assert_eq!((&problem["code"], &problem["errors"]), (&json!("conflict"), &json!([fault])));
}

#[tokio::test]
async fn every_problem_has_an_id_of_its_own() {
    let application = application();
    let first = problem(&get(&application, "/busy").await)["request_id"].clone();
    assert_ne!(problem(&get(&application, "/busy").await)["request_id"], first);
}

#[tokio::test]
async fn a_status_that_is_no_error_is_a_500() {
    get(&application(), "/not-an-error").await.expect_status(500);
}

#[tokio::test]
async fn a_panic_is_a_500_and_the_process_lives_on() {
    let application = application();
    for url in ["/late-panic", "/early-panic", "/sync-panic", "/blocking-panic"] {
        let answer = get(&application, url).await;
        answer.expect_status(500);
        problem(&answer);
        assert!(!answer.text().contains("sesame"), "{}", answer.text());
    }
}
