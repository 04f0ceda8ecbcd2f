//! `Form<T>`, as an argument and as an answer.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{faults, pointers};

#[model]
struct Line {
    #[validate(length(min = 2))]
    title: String,
    #[serde(default)]
    tags: Vec<String>,
    gift: Option<Gift>,
}

#[model]
struct Gift {
    to: String,
}

#[post_api(url = "/line", status_code = 200)]
async fn line(line: Form<Line>) -> Form<Line> {
    line
}

#[post_api(url = "/maybe", status_code = 200)]
async fn maybe(counts: Option<Form<BTreeMap<String, u8>>>) -> String {
    format!("{:?}", counts.map(Form::into_inner))
}

#[post_api(url = "/named", status_code = 200)]
async fn named(
    #[param(content_type = "application/vnd.shop.form")] counts: Form<BTreeMap<String, u8>>,
) -> String {
    format!("{:?}", *counts)
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![line, maybe, named]))
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn what_is_answered_is_what_was_sent() {
    let fields = [("gift.to", "you & me"), ("tags", "a"), ("tags", "b c"), ("title", "Dune")];
    let answer = application().post("/line").form(&fields).send().await;
    answer.expect_status(200).expect_header("content-type", FORM);
    answer.expect_text("gift.to=you+%26+me&tags=a&tags=b+c&title=Dune");
}

#[post_api(url = "/unsaid", status_code = 200)]
async fn unsaid(counts: Json<Vec<Option<u8>>>) -> Form<Vec<Option<u8>>> {
    Form(counts.into_inner())
}

#[tokio::test]
async fn what_a_form_cannot_say_is_a_500_that_tells_nothing() {
    let application = TestApplication::new(Application::new().handlers(handlers![unsaid]));
    let answer = application.post("/unsaid").json(&json!([1, 2])).send().await;
    answer.expect_status(200).expect_text("%5B0%5D=1&%5B1%5D=2");
    let answer = application.post("/unsaid").json(&json!([1, null])).send().await;
    answer.expect_status(500);
    assert!(!answer.text().contains("null"), "{}", answer.text());
}

#[tokio::test]
async fn it_reads_forms_alone() {
    let application = application();
    let answer = application.post("/line").json(&json!({ "title": "Dune" })).send().await;
    answer.expect_status(415).expect_header("accept", FORM);
    application.post("/line").body("title=Dune").send().await.expect_status(415);
}

#[tokio::test]
async fn absent_malformed_and_repeated() {
    let application = application();
    assert_eq!(faults(&application.post("/line").send().await), ["body line missing"]);
    application.post("/maybe").send().await.expect_text("None");
    application.post("/maybe").form(&[("a", "1"), ("a", "2")]).send().await.expect_text(r#"Some({"a": 1})"#);
    let answer = application.post("/maybe").form(&[("a", "x"), ("b", "256")]).send().await;
    assert_eq!(pointers(&answer), ["#/a malformed", "#/b malformed"]);
    let answer = application.post("/line").form(&[("title", "D"), ("gift", "x")]).send().await;
    assert_eq!(pointers(&answer), ["#/gift malformed", "#/title min_length"]);
}

#[tokio::test]
async fn another_name_for_the_same_encoding() {
    let application = application();
    let post =
        |name: &'static str| application.post("/named").header("content-type", name).body("a=1").send();
    post("application/vnd.shop.form").await.expect_text(r#"{"a": 1}"#);
    post(FORM).await.expect_status(415).expect_header("accept", "application/vnd.shop.form");
}
