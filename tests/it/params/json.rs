//! `Json<T>` as an argument and as an answer.

use std::sync::atomic::{AtomicUsize, Ordering};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::answer::{detail, faults, problem};

#[derive(Serialize, Deserialize, JsonSchema)]
struct Book {
    title: String,
    pages: u16,
}

static CALLS: AtomicUsize = AtomicUsize::new(0);

#[controller(url = "/json", discover = false)]
struct JsonController;

#[controller]
impl JsonController {
    #[post_api(url = "/book")]
    async fn book(&self, book: Json<Book>) -> Json<Book> {
        book
    }

    #[post_api(url = "/counted")]
    async fn counted(&self, _book: Json<Book>) {
        CALLS.fetch_add(1, Ordering::Relaxed);
    }

    #[post_api(url = "/optional")]
    async fn optional(&self, book: Option<Json<Book>>) -> String {
        book.map_or_else(|| "none".to_owned(), |book| book.into_inner().title)
    }

    #[post_api(url = "/inside")]
    async fn inside(&self, book: Json<Option<Book>>) -> String {
        book.into_inner().map_or_else(|| "none".to_owned(), |book| book.title)
    }

    #[post_api(url = "/any", body_limit = "1KB")]
    async fn any(&self, value: Json<serde_json::Value>) -> serde_json::Value {
        value.into_inner()
    }

    #[post_api(url = "/page")]
    async fn page(&self, page: Query<u8>, book: Json<Book>) -> String {
        format!("{page} {}", book.title)
    }

    #[delete_api(url = "/book")]
    async fn delete(&self, book: Json<Book>) -> String {
        book.title.clone()
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<JsonController>())
}

#[tokio::test]
async fn a_body_is_read_and_answered() {
    let book = json!({ "title": "Dune", "pages": 412 });
    let answer = application().post("/json/book").json(&book).send().await;
    answer.expect_status(201).expect_header("content-type", "application/json").expect_json(&book);
}

#[tokio::test]
async fn the_content_type_is_compared_by_essence() {
    let application = application();
    let send = |content_type: &'static str| {
        let request = application.post("/json/book").header("content-type", content_type);
        request.body(r#"{"title":"a","pages":1}"#).send()
    };
    for good in [
        "application/json",
        "APPLICATION/JSON ; charset=utf-8",
        "application/vnd.shop.v1+json",
        "application/problem+json;x=y",
    ] {
        send(good).await.expect_status(201);
    }
    for bad in
        ["text/plain", "application/jsonx", "text/json", "application/x-www-form-urlencoded", "json", ""]
    {
        let answer = send(bad).await;
        answer.expect_status(415).expect_header("accept", "application/json");
        assert_eq!(problem(&answer)["code"], "unsupported_media_type");
    }
    let untyped = application.post("/json/book").body("{}").send().await;
    untyped.expect_status(415);
}

#[tokio::test]
async fn an_empty_body_is_absent_before_its_type_is_looked_at() {
    let application = application();
    assert_eq!(faults(&application.post("/json/book").send().await), ["body book missing"]);
    let typed = application.post("/json/book").header("content-type", "text/plain").send().await;
    assert_eq!(faults(&typed), ["body book missing"]);
    for url in ["/json/optional", "/json/inside"] {
        application.post(url).send().await.expect_status(201).expect_text("none");
        application.post(url).json(&json!(null)).send().await.expect_status(201).expect_text("none");
        let book = json!({ "title": "Dune", "pages": 1 });
        application.post(url).json(&book).send().await.expect_status(201).expect_text("Dune");
    }
    assert_eq!(
        faults(&application.post("/json/book").json(&json!(null)).send().await),
        ["body book malformed"]
    );
}

#[tokio::test]
async fn a_broken_body_is_refused_and_never_repeated() {
    let application = application();
    let deep = "[".repeat(10_000);
    let root: &[&str] = &["body _book malformed"];
    for (bad, expected) in [
        ("{", root),
        ("{\"title\":\"sesame\"", root),
        ("sesame", root),
        ("{} sesame", root),
        ("\u{feff}{}", root),
        ("[1,2", root),
        ("[\"a\",1]", root),
        ("NaN", root),
        ("{\"title\":\"a\",\"pages\":NaN}", root),
        (&deep, root),
        ("\"sesame\"", root),
        ("{}", &["body title missing", "body pages missing"]),
        ("{\"title\":1,\"pages\":\"sesame\"}", &["body title malformed", "body pages malformed"]),
        ("{\"title\":\"a\",\"pages\":65536}", &["body pages malformed"]),
        ("{\"title\":\"a\",\"pages\":1.0}", &["body pages malformed"]),
        ("{\"title\":\"a\",\"pages\":null}", &["body pages malformed"]),
    ] {
        let request = application.post("/json/counted").header("content-type", "application/json");
        let answer = request.body(bad.to_owned()).send().await;
        assert_eq!(faults(&answer), expected, "{bad}");
        assert!(!answer.text().contains("sesame"), "{}", answer.text());
    }
    let answer = application.post("/json/counted").header("content-type", "application/json");
    assert_eq!(detail(&answer.body(b"\"\xff\"".to_vec()).send().await), "must be UTF-8");
    assert_eq!(CALLS.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_body_over_its_limit_is_413() {
    let application = application();
    let fits = "1".repeat(998).replacen('1', "\"", 1) + "\"";
    application
        .post("/json/any")
        .header("content-type", "application/json")
        .body(fits)
        .send()
        .await
        .expect_status(201);
    let answer = application.post("/json/any").json(&"x".repeat(999)).send().await;
    answer.expect_status(413);
    assert_eq!(problem(&answer)["code"], "content_too_large");
    let answer = application.post("/json/page?page=x").json(&"x".repeat(2 * 1024 * 1024)).send().await;
    answer.expect_status(413).expect_header("connection", "close");
}

#[tokio::test]
async fn faults_of_head_and_body_stand_together() {
    let application = application();
    let request = application.post("/json/page?page=x").header("content-type", "application/json");
    assert_eq!(faults(&request.body("{").send().await), ["query page malformed", "body book malformed"]);
}

#[tokio::test]
async fn a_large_body_is_not_read_for_a_broken_head() {
    let application = application();
    let answer = application.post("/json/page?page=x").json(&"x".repeat(70_000)).send().await;
    assert_eq!(faults(&answer), ["query page malformed"]);
    assert_eq!(problem(&answer)["truncated"], true);
    let untyped = application.post("/json/page?page=1").header("content-length", "70000");
    let untyped = untyped.header("content-type", "text/plain").header("expect", "100-continue");
    untyped.body("x".repeat(70_000)).send().await.expect_status(415);
    let expecting = application.post("/json/page?page=x").header("expect", "100-continue");
    let answer = expecting.json(&"{").send().await;
    assert_eq!(faults(&answer), ["query page malformed"]);
}

#[tokio::test]
async fn delete_may_have_a_body() {
    let book = json!({ "title": "Dune", "pages": 1 });
    application().delete("/json/book").json(&book).send().await.expect_status(200).expect_text("Dune");
}
