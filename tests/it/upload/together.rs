//! Files, texts and the rest of a request in one handler.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use serde_json::{Value, json};

use crate::answer::{faults, problem};

#[model]
struct Author {
    #[validate(length(min = 2))]
    name: String,
    born: u16,
}

#[post_api(url = "/books/{id}")]
async fn book(
    #[param(ge = 1)] id: u32,
    #[param(min_length = 1)] title: Body<String>,
    #[param(allowed_types = ["image/*"], max_size = "1MiB")] cover: File,
    author: Body<Author>,
    #[param(max_count = 2, min_size = 1)] pages: Option<Files>,
    #[param(default = 1, le = 9)] copies: Body<u8>,
) -> String {
    let pages = pages.map_or(0, |pages| pages.len());
    let Author { name, born } = author.into_inner();
    format!("{id} {title} {} {name} {born} {pages} {copies}", cover.filename())
}

async fn post(url: &str, parts: TestParts) -> TestResponse {
    let application = TestApplication::new(Application::new().handlers(handlers![book]));
    application.post(url).multipart(parts).send().await
}

#[tokio::test]
async fn parts_come_in_any_order() {
    let add: [fn(TestParts) -> TestParts; 6] = [
        |parts| parts.text("title", "Dune"),
        |parts| parts.file("cover", "c.png", "image/png", vec![0; 100_000]),
        |parts| parts.text("author.name", "Frank"),
        |parts| parts.file("pages", "1", "a/b", "1").file("pages", "2", "a/b", vec![2; 70_000]),
        |parts| parts.text("author.born", "1920"),
        |parts| parts.file("other", "x", "a/b", "x").text("more", "x"),
    ];
    for first in 0..add.len() {
        for step in [1, 5] {
            let order = (0..add.len()).map(|at| add[(first + at * step) % add.len()]);
            let parts = order.fold(TestParts::new(), |parts, add| add(parts));
            post("/books/1", parts).await.expect_status(201).expect_text("1 Dune c.png Frank 1920 2 1");
        }
    }
}

#[tokio::test]
async fn every_fault_of_files_and_texts_is_in_one_answer() {
    let parts = TestParts::new()
        .file("pages", "1", "a/b", "")
        .text("copies", "10")
        .file("cover", "c", "text/plain", "x")
        .file("pages", "2", "a/b", "1")
        .text("author.name", "F")
        .text("title", "")
        .file("pages", "3", "a/b", "1");
    assert_eq!(
        faults(&post("/books/1", parts).await),
        [
            "body title min_length",
            "file cover allowed_types",
            "body born missing",
            "body name min_length",
            "file pages min_size",
            "file pages max_count",
            "body copies le",
        ]
    );
    assert_eq!(
        faults(&post("/books/1", TestParts::new()).await),
        ["body title missing", "file cover missing", "body author missing"]
    );
}

#[tokio::test]
async fn what_is_too_large_is_told_with_the_files_before_it() {
    let parts = TestParts::new()
        .file("pages", "1", "a/b", "")
        .file("cover", "c", "image/png", vec![0; (1 << 20) + 1])
        .text("title", "");
    let answer = post("/books/1", parts).await;
    answer.expect_status(413);
    let problem = problem(&answer);
    let codes = problem["errors"].as_array().unwrap().iter().map(|error| error["code"].as_str().unwrap());
    assert_eq!(codes.collect::<Vec<_>>(), ["max_size", "min_size"]);
}

#[tokio::test]
async fn the_document_has_one_object_of_all_parts() {
    let application = TestApplication::new(Application::new().handlers(handlers![book]));
    let document: Value = application.get("/openapi.json").send().await.json();
    let body = &document["paths"]["/books/{id}"]["post"]["requestBody"];
    let types: Vec<_> = body["content"].as_object().unwrap().keys().collect();
    assert_eq!(types, ["multipart/form-data"]);
    let schema = &body["content"]["multipart/form-data"]["schema"];
    let names: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["author", "copies", "cover", "pages", "title"]);
    assert_eq!(schema["required"], json!(["title", "cover", "author"]));
}
