//! Explicit verbs before the automatic ones, and methods that nobody knows.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{get, problem};

#[get_api(url = "/both")]
async fn got() -> &'static str {
    "got"
}

#[head_api(url = "/both")]
async fn head() -> StatusCodeOf {
    Status::new("four")
}

type StatusCodeOf = Status<203, &'static str>;

#[options_api(url = "/both")]
async fn options() -> &'static str {
    "my own options"
}

#[route_api(url = "/both", methods = "*")]
async fn others(method: Method) -> String {
    method.to_string()
}

#[route_api(url = "/listed", methods = ["GET", "HEAD", "OPTIONS", "PURGE"])]
async fn listed(method: Method) -> String {
    method.to_string()
}

#[get_api(url = "/plain")]
async fn plain() -> &'static str {
    "plain"
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![others, got, head, options, listed, plain]))
}

#[tokio::test]
async fn explicit_head_and_options_beat_the_automatic_ones_and_every_method() {
    let application = application();
    get(&application, "/both").await.expect_status(200).expect_text("got");
    let head = application.request("HEAD", "/both").send().await;
    head.expect_status(203).expect_text("").expect_header("content-length", "4");
    let options = application.request("OPTIONS", "/both").send().await;
    options.expect_status(200).expect_text("my own options");
    assert_eq!(options.header("allow"), None);
    application.request("BREW", "/both").send().await.expect_text("BREW");
}

#[tokio::test]
async fn listed_methods_are_explicit_ones() {
    let application = application();
    for method in ["GET", "OPTIONS", "PURGE"] {
        application.request(method, "/listed").send().await.expect_status(200).expect_text(method);
    }
    let head = application.request("HEAD", "/listed").send().await;
    head.expect_status(200).expect_text("").expect_header("content-length", "4");
    let wrong = application.post("/listed").send().await;
    wrong.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS, PURGE");
}

#[tokio::test]
async fn a_method_that_nobody_knows_is_405_where_the_path_is_and_404_where_it_is_not() {
    let application = application();
    let long = "M".repeat(3000);
    for method in ["BREW", "get", "M-SEARCH", "CONNECT", "TRACE", long.as_str()] {
        let known = application.request(method, "/plain").send().await;
        known.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
        assert_eq!(problem(&known)["code"], "method_not_allowed");
        application.request(method, "/nowhere").send().await.expect_status(404);
    }
}

#[tokio::test]
async fn trace_is_answered_by_who_asks_for_every_method_and_nothing_is_reflected() {
    let application = application();
    let trace = application.request("TRACE", "/both").header("cookie", "session=sesame").send().await;
    trace.expect_status(200).expect_text("TRACE");
    assert!(!format!("{:?}", trace.headers()).contains("sesame"));
    let unasked = application.request("TRACE", "/plain").header("cookie", "session=sesame").send().await;
    unasked.expect_status(405);
    assert!(!unasked.text().contains("sesame"));
}
