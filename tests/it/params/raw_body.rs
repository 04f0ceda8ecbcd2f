//! `RawBody`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::faults;

#[post_api(url = "/raw")]
async fn raw(body: RawBody) -> String {
    format!("{body:?}")
}

#[post_api(url = "/signed")]
async fn signed(bytes: RawBody, title: Body<String>, copies: Body<u8>) -> String {
    format!("{} {title} {copies}", bytes.len())
}

#[post_api(url = "/csv")]
async fn csv(#[param(content_type = "text/csv")] body: RawBody) -> String {
    body.len().to_string()
}

#[post_api(url = "/twice")]
async fn twice(first: RawBody, whole: Json<Vec<u8>>, second: RawBody) -> String {
    format!("{:?} {}", *whole, first == second)
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().body_limit(64).handlers(handlers![raw, signed, csv, twice]))
}

#[tokio::test]
async fn it_is_what_was_sent_whatever_its_type() {
    let application = application();
    application.post("/raw").body("a\0b").send().await.expect_status(201).expect_text("RawBody(b\"a\\0b\")");
    let typed = application.post("/raw").header("content-type", "application/json").body("{").send().await;
    typed.expect_text("RawBody(b\"{\")");
    let other = application.post("/csv").header("content-type", "text/plain").body("a").send().await;
    other.expect_status(415).expect_header("accept", "text/csv");
    let listed =
        application.post("/csv").header("content-type", "Text/CSV; header=present").body("a").send().await;
    listed.expect_text("1");
    application.post("/raw").send().await.expect_text("RawBody(b\"\")");
    application.post("/raw").body("x".repeat(65)).send().await.expect_status(413);
}

#[tokio::test]
async fn it_goes_with_fields_and_with_the_whole() {
    let application = application();
    let sent = json!({ "title": "Emma", "copies": 2 });
    let answer = application.post("/signed").json(&sent).send().await;
    answer.expect_text(&format!("{} Emma 2", sent.to_string().len()));
    let answer = application.post("/signed").json(&json!({ "copies": 256 })).send().await;
    assert_eq!(faults(&answer), ["body title missing", "body copies malformed"]);
    application.post("/twice").json(&json!([1, 2])).send().await.expect_text("[1, 2] true");
}
