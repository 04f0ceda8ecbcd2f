//! `Files`: all files of one field.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use serde_json::{Value, json};

use crate::answer::{faults, problem};

#[controller(url = "/files", discover = false)]
struct FilesController;

#[controller]
impl FilesController {
    #[post_api]
    async fn tell(&self, pictures: Files) -> String {
        let last = pictures.last().map_or("", File::filename);
        let first = pictures.first().map_or("", File::filename);
        let names: Vec<_> = pictures.filenames().collect();
        let images: Vec<_> = pictures.by_type("image/*").map(File::filename).collect();
        assert_eq!(pictures.iter().count(), pictures.len());
        assert_eq!((&pictures).into_iter().map(File::size).sum::<u64>(), pictures.total_size());
        format!("{names:?} {first} {last} {} {images:?} {}", pictures.total_size(), pictures.is_empty())
    }

    #[post_api(url = "/optional")]
    async fn optional(&self, pictures: Option<Files>) -> String {
        pictures.map_or("none".to_owned(), |pictures| pictures.into_iter().count().to_string())
    }

    #[post_api(url = "/rules")]
    async fn rules(
        &self,
        #[param(max_count = 2, max_size = 3, min_size = 1, allowed_types = ["text/plain"])] notes: Files,
        cover: Option<File>,
    ) -> String {
        format!("{} {}", notes.len(), cover.is_some())
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<FilesController>())
}

async fn post(url: &str, parts: TestParts) -> TestResponse {
    application().post(url).multipart(parts).send().await
}

fn notes(sizes: &[usize]) -> TestParts {
    let add = |parts: TestParts, size: &usize| parts.file("notes", "n", "text/plain", "x".repeat(*size));
    sizes.iter().fold(TestParts::new(), add)
}

#[tokio::test]
async fn files_come_in_the_order_sent() {
    let parts = TestParts::new()
        .file("pictures", "b.png", "image/png", "12")
        .text("title", "x")
        .file("other", "x", "a/b", "x")
        .file("pictures", "a.txt", "text/plain", "345")
        .file("pictures", "", "application/octet-stream", "");
    post("/files", parts).await.expect_text("[\"b.png\", \"a.txt\"] b.png a.txt 5 [\"b.png\"] false");
}

#[tokio::test]
async fn none_is_missing() {
    for parts in [TestParts::new(), TestParts::new().file("pictures", "", "a/b", "")] {
        assert_eq!(faults(&post("/files", parts.clone()).await), ["file pictures missing"]);
        post("/files/optional", parts).await.expect_text("none");
    }
    assert_eq!(
        faults(&post("/files", TestParts::new().text("pictures", "x")).await),
        ["file pictures malformed"]
    );
}

#[tokio::test]
async fn each_file_and_their_number_are_judged() {
    post("/files/rules", notes(&[1, 3])).await.expect_text("2 false");
    let answer = post("/files/rules", notes(&[1, 0]).file("notes", "x", "a/b", "1")).await;
    assert_eq!(faults(&answer), ["file notes min_size", "file notes max_count"]);
    assert_eq!(problem(&answer)["errors"][0]["detail"], "file 2: must not be empty");
    assert_eq!(problem(&answer)["errors"][1]["detail"], "must be at most 2 files");
    let answer = post("/files/rules", TestParts::new().file("notes", "x", "a/b", "")).await;
    assert_eq!(faults(&answer), ["file notes min_size", "file notes allowed_types"]);
}

#[tokio::test]
async fn one_too_large_ends_the_reading() {
    let answer = post("/files/rules", notes(&[0, 4, 0])).await;
    answer.expect_status(413);
    let problem = problem(&answer);
    let details: Vec<_> =
        problem["errors"].as_array().unwrap().iter().map(|error| &error["detail"]).collect();
    assert_eq!(details, ["file 1: must not be empty", "file 2: must have at most 3 bytes"]);
}

#[tokio::test]
async fn the_document_tells_of_lists() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let parts = &document["paths"]["/files/rules"]["post"]["requestBody"]["content"]["multipart/form-data"];
    let expected = json!({
        "type": "array", "minItems": 1, "maxItems": 2,
        "items": {
            "type": "string", "format": "binary", "contentMediaType": "text/plain",
            "x-max-size": 3, "x-min-size": 1, "maxLength": 3, "minLength": 1
        }
    });
    assert_eq!(parts["schema"]["properties"]["notes"], expected);
    assert_eq!(parts["schema"]["required"], json!(["notes"]));
    let optional = &document["paths"]["/files/optional"]["post"]["requestBody"];
    assert_eq!(optional["required"], false);
    let schema = &optional["content"]["multipart/form-data"]["schema"];
    assert_eq!(schema["properties"]["pictures"]["minItems"], 0);
}
