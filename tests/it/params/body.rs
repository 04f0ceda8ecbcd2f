//! `Body<T>`: one field of the body.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::{Value, json};

use crate::answer::{faults, problem};

#[model]
#[derive(Debug)]
struct Author {
    #[field(trim)]
    #[validate(length(min = 2))]
    name: String,
    born: u16,
}

#[controller(url = "/body", discover = false)]
struct BodyController;

#[controller]
impl BodyController {
    #[post_api]
    async fn quick(
        &self,
        #[param(min_length = 1)] title: Body<String>,
        #[param(alias = "isbn10", regex = r"^\d{9}[\dX]$")] isbn: Body<String>,
        #[param(default = 1, ge = 1)] copies: Body<u8>,
        note: Body<Option<String>>,
        outside: Option<Body<u8>>,
    ) -> String {
        let outside = outside.map(Body::into_inner);
        format!("{title} {isbn} {copies} {:?} {outside:?}", *note)
    }

    #[post_api(url = "/nested")]
    async fn nested(
        &self,
        author: Body<Author>,
        #[param(max_items = 2, unique)] tags: Body<Vec<String>>,
    ) -> String {
        format!("{author:?} {tags:?}")
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<BodyController>())
}

async fn post(url: &str, body: &Value) -> TestResponse {
    application().post(url).json(body).send().await
}

#[tokio::test]
async fn each_argument_reads_its_field() {
    let body = json!({ "title": "Dune", "isbn10": "044100590X", "more": [1] });
    post("/body", &body).await.expect_status(201).expect_text("Dune 044100590X 1 None None");
    let body = json!({ "title": "a", "isbn10": "044100590X", "copies": 2, "note": "n", "outside": 3 });
    post("/body", &body).await.expect_text("a 044100590X 2 Some(\"n\") Some(3)");
    let body = json!({ "title": "a", "isbn10": "044100590X", "note": null, "outside": null });
    post("/body", &body).await.expect_text("a 044100590X 1 None None");
}

#[tokio::test]
async fn every_fault_has_its_place() {
    let body = json!({ "title": "", "isbn10": 7, "copies": 0, "note": 1, "outside": 256 });
    let answer = post("/body", &body).await;
    assert_eq!(
        faults(&answer),
        [
            "body title min_length",
            "body isbn10 malformed",
            "body copies ge",
            "body note malformed",
            "body outside malformed"
        ]
    );
    assert_eq!(problem(&answer)["errors"][1]["pointer"], "#/isbn10");
    assert_eq!(problem(&answer)["errors"][2]["pointer"], "#/copies");
    let answer = post("/body", &json!({ "copies": null })).await;
    assert_eq!(faults(&answer), ["body title missing", "body isbn10 missing", "body copies malformed"]);
    assert_eq!(problem(&answer)["errors"][0]["pointer"], "#/title");
}

#[tokio::test]
async fn a_field_may_be_a_model() {
    let body = json!({ "author": { "name": "Frank ", "born": 1920 }, "tags": ["a"] });
    post("/body/nested", &body)
        .await
        .expect_text("Body(Author { name: \"Frank\", born: 1920 }) Body([\"a\"])");
    let body = json!({ "author": { "name": " x", "born": "sesame" }, "tags": ["a", "a", "b"] });
    let answer = post("/body/nested", &body).await;
    assert_eq!(
        faults(&answer),
        ["body born malformed", "body name min_length", "body tags max_items", "body tags unique"]
    );
    assert_eq!(problem(&answer)["errors"][0]["pointer"], "#/author/born");
    assert!(!answer.text().contains("sesame"));
}

#[tokio::test]
async fn a_body_that_is_none_is_told_once() {
    let application = application();
    for (body, detail) in [
        ("[]", "must be an object, not a list"),
        ("7", "must be an object"),
        ("{", "is not valid JSON"),
        ("{\"title\":}", "is not valid JSON"),
    ] {
        let request = application.post("/body").header("content-type", "application/json").body(body);
        let answer = request.send().await;
        assert_eq!(faults(&answer), ["body body malformed"], "{body}");
        let found = problem(&answer)["errors"][0]["detail"].as_str().unwrap().to_owned();
        assert!(found.starts_with(detail), "{body}: {found}");
    }
    application.post("/body").header("content-type", "text/plain").body("{}").send().await.expect_status(415);
    let empty = application.post("/body").header("content-type", "text/plain").send().await;
    assert_eq!(faults(&empty), ["body title missing", "body isbn10 missing"]);
}

#[tokio::test]
async fn a_field_given_twice_is_refused() {
    let body = r#"{"title":"a","title":"b","isbn10":"044100590X"}"#;
    let request = application().post("/body").header("content-type", "application/json").body(body);
    assert_eq!(faults(&request.send().await), ["body title malformed"]);
}
