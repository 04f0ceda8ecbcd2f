//! What a head must keep, and how long an answer may take.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{get, problem};

#[get_api(url = "/")]
async fn index() -> &'static str {
    "index"
}

#[get_api(url = "/never")]
async fn never() {
    std::future::pending::<()>().await;
}

#[get_api(url = "/patient", timeout = 3600)]
async fn patient() -> &'static str {
    tokio::time::sleep(Duration::from_millis(60)).await;
    "patient"
}

fn application() -> TestApplication {
    let application = Application::new().handlers(handlers![index, never, patient]);
    TestApplication::new(application.request_timeout(Duration::from_millis(20)))
}

#[tokio::test]
async fn an_overlong_uri_is_414() {
    let application = application();
    get(&application, &format!("/?q={}", "x".repeat(8 * 1024 - 4))).await.expect_status(200);
    let answer = get(&application, &format!("/?q={}", "x".repeat(8 * 1024 - 3))).await;
    answer.expect_status(414);
    assert_eq!(problem(&answer)["code"], "uri_too_long");
}

#[tokio::test]
async fn too_many_or_too_long_headers_are_431() {
    let application = application();
    let mut request = application.get("/");
    for number in 0..99 {
        request = request.header(&format!("x-{number}"), "1");
    }
    let one_more = application.get("/");
    request.send().await.expect_status(200);
    let mut request = one_more;
    for number in 0..100 {
        request = request.header(&format!("x-{number}"), "1");
    }
    let answer = request.send().await;
    answer.expect_status(431);
    assert_eq!(problem(&answer)["code"], "header_fields_too_large");
    application.get("/").header("x", "y".repeat(16 * 1024)).send().await.expect_status(431);
}

#[tokio::test]
async fn exactly_one_host_is_needed() {
    let application = application();
    let without = application.get("/").without_header("host").send().await;
    without.expect_status(400);
    assert_eq!(problem(&without)["detail"], "the request has no Host header");
    application.get("/").header("host", "other").send().await.expect_status(400);
    for bad in [
        "a b",
        "a/b",
        "user@host",
        "a,b\"",
        "h\u{e9}st",
        "a:b:c",
        "[",
        "[::1",
        "x:port",
        "%zz",
        "x:999999",
        "[a]",
        "a]",
    ] {
        let answer = application.get("/").without_header("host").header("host", bad).send().await;
        answer.expect_status(400);
    }
    for good in ["example.org", "[::1]:8080", "127.0.0.1", "example.org:80", "", "a%20b", "x:"] {
        let answer = application.get("/").without_header("host").header("host", good).send().await;
        answer.expect_status(200);
    }
}

#[tokio::test]
async fn a_handler_that_takes_too_long_is_a_503() {
    let application = application();
    let answer = get(&application, "/never").await;
    answer.expect_status(503);
    assert_eq!(problem(&answer)["code"], "timeout");
    get(&application, "/patient").await.expect_status(200).expect_text("patient");
}
