//! `BodyStream`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::faults;

#[post_api(url = "/count", body_limit = 100)]
async fn count(size: Query<u8>, mut body: BodyStream) -> Result<String> {
    let mut length = 0;
    while let Some(piece) = body.next().await? {
        length += piece.len();
    }
    Ok(format!("{length} of {size}"))
}

#[post_api(url = "/echo")]
async fn echo(body: BodyStream) -> http::Response<cullinan::Body> {
    http::Response::new(body.into_body())
}

#[post_api(url = "/csv")]
async fn csv(#[param(content_type = "text/csv")] mut body: BodyStream) -> Result<String> {
    Ok(format!("{:?}", body.next().await?))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![count, echo, csv]))
}

#[tokio::test]
async fn it_is_read_to_its_end() {
    let application = application();
    let answer = application.post("/count?size=3").body("abc").send().await;
    answer.expect_status(201).expect_text("3 of 3");
    application.post("/count?size=3").send().await.expect_text("0 of 3");
    let answer = application.post("/echo").header("content-type", "a/b").body("abc").send().await;
    answer.expect_status(200).expect_text("abc");
}

#[tokio::test]
async fn the_limit_holds_before_and_while_it_is_read() {
    let application = application();
    application.post("/count?size=3").body("x".repeat(101)).send().await.expect_status(413);
    application.post("/count?size=3").body("x".repeat(100)).send().await.expect_text("100 of 3");
}

#[tokio::test]
async fn what_is_wrong_besides_is_told_without_reading_it() {
    let answer = application().post("/count?size=x").body("abc").send().await;
    assert_eq!(faults(&answer), ["query size malformed"]);
    answer.expect_header("connection", "close");
}

#[tokio::test]
async fn it_may_be_of_listed_types_only() {
    let application = application();
    let other = application.post("/csv").header("content-type", "text/plain").body("a").send().await;
    other.expect_status(415).expect_header("accept", "text/csv").expect_header("connection", "close");
    let listed = application.post("/csv").header("content-type", "text/csv").body("a").send().await;
    listed.expect_text("Some(b\"a\")");
    application.post("/csv").send().await.expect_text("None");
}
