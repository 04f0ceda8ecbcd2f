//! A list of models as the whole body.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{detail, faults, problem};

#[model]
struct Book {
    #[validate(length(min = 1))]
    title: String,
}

#[post_api(url = "/books")]
async fn add(books: Vec<Book>) -> Vec<Book> {
    books
}

#[post_api(url = "/maybe")]
async fn maybe(books: Option<Vec<Book>>) -> String {
    format!("{:?}", books.map(|books| books.len()))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![add, maybe]))
}

#[tokio::test]
async fn it_is_read_and_answered_as_json() {
    let application = application();
    for list in [json!([]), json!([{ "title": "a" }, { "title": "b" }])] {
        application.post("/books").json(&list).send().await.expect_status(201).expect_json(&list);
        let text = format!("Some({})", list.as_array().unwrap().len());
        application.post("/maybe").json(&list).send().await.expect_text(&text);
    }
}

#[tokio::test]
async fn without_a_body_it_is_missing_unless_it_may_be() {
    let application = application();
    assert_eq!(faults(&application.post("/books").send().await), ["body books missing"]);
    application.post("/maybe").send().await.expect_status(201).expect_text("None");
    let text = application.post("/books").header("content-type", "text/plain").body("[]").send().await;
    text.expect_status(415);
}

#[tokio::test]
async fn every_item_is_judged_at_its_place() {
    let list = json!([{ "title": "a" }, { "title": "" }, {}, { "title": 1 }]);
    for url in ["/books", "/maybe"] {
        let answer = application().post(url).json(&list).send().await;
        answer.expect_status(400);
        let problem = problem(&answer);
        let errors = problem["errors"].as_array().unwrap();
        let mut found: Vec<_> =
            errors.iter().map(|fault| format!("{} {}", fault["pointer"], fault["code"])).collect();
        found.sort_unstable();
        assert_eq!(
            found,
            [r##""#/1/title" "min_length""##, r##""#/2/title" "missing""##, r##""#/3/title" "malformed""##],
            "{url}"
        );
    }
}

#[tokio::test]
async fn what_is_no_list_is_malformed() {
    for body in [json!({ "title": "a" }), json!("a"), json!(null)] {
        let answer = application().post("/books").json(&body).send().await;
        assert_eq!(faults(&answer), ["body books malformed"], "{body}");
        assert!(!detail(&answer).is_empty());
    }
}
